package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles which section a path belongs to that several documents have: the one whose name is in it. Where that decides
 * nothing, such a path is refused.
 */
final class SharedPaths {

    private final Findings findings;

    SharedPaths(Findings findings) {
        this.findings = findings;
    }

    void settle(List<SectionDocument> documents) {
        Map<String, SectionDocument> owners = new HashMap<>();
        for (SectionDocument document : documents) {
            for (String path : List.copyOf(paths(document))) {
                String shape = new PathTemplate(path).shape();
                SectionDocument other = owners.putIfAbsent(shape, document);
                if (other != null) {
                    owners.put(shape, settle(path, document, other));
                }
            }
        }
    }

    private SectionDocument settle(String path, SectionDocument document, SectionDocument other) {
        boolean mine = isOf(path, document);
        if (mine == isOf(path, other)) {
            throw new ContentException(document.file(), "has the path " + path + ", which is also in " + other.file());
        }
        SectionDocument loser = mine ? other : document;
        String shape = new PathTemplate(path).shape();
        for (Operation operation : loser.operations()) {
            if (new PathTemplate(operation.path()).shape().equals(shape)) {
                ((ObjectNode) loser.root().path("paths")).remove(operation.path());
                findings.warning(
                        "shared-path",
                        loser.file(),
                        operation.pointer(),
                        "is also in " + (mine ? document : other).file() + ", where it belongs; left out here");
            }
        }
        return mine ? document : other;
    }

    private static boolean isOf(String path, SectionDocument document) {
        return path.startsWith("/api/" + document.section() + "/") || path.equals("/api/" + document.section());
    }

    private static List<String> paths(SectionDocument document) {
        return document.root().path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
