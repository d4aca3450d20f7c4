package io.github.workflowautomation.openapi.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.HashMap;
import java.util.Map;

/** Fills the gaps of a section's document from the operations that were kept for the wrapper. */
public final class KeptDocument {

    private final SectionDocument document;
    private final ObjectNode kept;
    private final Findings findings;

    private KeptDocument(SectionDocument document, ObjectNode kept, Findings findings) {
        this.document = document;
        this.kept = kept;
        this.findings = findings;
    }

    /**
     * Fills the gaps, in place.
     *
     * @param document prepared
     * @param kept what {@link KeptOperations} has written; used up
     */
    public static void fill(SectionDocument document, ObjectNode kept, Findings findings) {
        new KeptDocument(document, kept, findings).fill();
    }

    private void fill() {
        addComponents();
        ObjectNode paths = document.root().withObjectProperty("paths");
        for (Operation operation : Operation.allOf(kept)) {
            ObjectNode item = paths.withObjectProperty(operation.path());
            if (item.get(operation.method()) instanceof ObjectNode live) {
                new KeptRequest(document, operation, live, findings).restore();
            } else {
                item.set(operation.method(), removed(operation));
            }
        }
    }

    private ObjectNode removed(Operation operation) {
        ObjectNode node = operation.node();
        node.put("deprecated", true);
        node.put("x-vendor-removed", true);
        findings.warning(
                "vendor-removed",
                document.file(),
                operation.pointer(),
                "is gone from the vendor's document; kept because the wrapper uses it" + twin(operation));
        return node;
    }

    private String twin(Operation operation) {
        String path = operation.path();
        String other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        boolean isThere = document.root().path("paths").path(other).has(operation.method());
        return isThere ? ". The document has " + other + ", which may be the same" : "";
    }

    /** Components of other content under a name that the document has as well get another one. */
    private void addComponents() {
        ObjectNode components = document.root().withObjectProperty("components");
        Map<String, String> renamed = new HashMap<>();
        for (var kind : kept.path("components").properties()) {
            ObjectNode target = components.withObjectProperty(kind.getKey());
            for (var component : kind.getValue().properties()) {
                String name = free(target, component.getKey(), component.getValue());
                String prefix = "#/components/" + kind.getKey() + "/";
                renamed.put(prefix + component.getKey(), prefix + name);
                target.set(name, component.getValue());
            }
        }
        References.rewrite(kept, reference -> renamed.getOrDefault(reference, reference));
    }

    private static String free(ObjectNode target, String name, JsonNode content) {
        String free = name;
        for (int i = 1; target.has(free) && !target.get(free).equals(content); i++) {
            free = "Kept" + name + (i == 1 ? "" : String.valueOf(i));
        }
        return free;
    }
}
