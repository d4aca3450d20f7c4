package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.normalise.PathVariableNames;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the names of path variables. A server does not see them, but they are the names of Java parameters, and overlays
 * find operations by them.
 */
public final class RecordedPaths {

    private final Map<String, String> byShape = new HashMap<>();
    private final Findings findings;

    public RecordedPaths(Names names, Findings findings) {
        this.findings = findings;
        names.operations().stream()
                .map(operation -> operation.substring(operation.indexOf(' ') + 1))
                .forEach(path -> byShape.putIfAbsent(new PathTemplate(path).shape(), path));
    }

    /** Writes every path of a document, in place, as it is recorded. */
    public void apply(SectionDocument document) {
        JsonNode paths = document.root().path("paths");
        ObjectNode renamed = document.root().objectNode();
        for (var item : paths.properties()) {
            String path = item.getKey();
            String recorded = byShape.getOrDefault(new PathTemplate(path).shape(), path);
            renamed.set(recorded, item.getValue());
            if (!recorded.equals(path)) {
                findings.info(
                        "path-variable",
                        document.file(),
                        JsonPointer.compile("/paths").appendProperty(path),
                        "is written as it was before, " + recorded);
            }
        }
        for (Operation operation : document.operations()) {
            String recorded = byShape.getOrDefault(new PathTemplate(operation.path()).shape(), operation.path());
            if (!recorded.equals(operation.path())) {
                PathVariableNames.rename(document.root(), operation, recorded);
            }
        }
        document.root().set("paths", renamed);
    }
}
