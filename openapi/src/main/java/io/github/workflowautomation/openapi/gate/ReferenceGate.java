package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;

/**
 * Refuses every reference that leaves the document. Parsers that come later would read local files or fetch addresses
 * for them, some even when told not to.
 */
public final class ReferenceGate {

    // Looked for everywhere, in examples too: a later reader may be less careful about where it finds them.
    private static final List<String> KEYS = List.of("$ref", "operationRef");

    private ReferenceGate() {}

    public static void check(SectionDocument document) {
        TreeWalk.objects(document.root(), (place, object) -> {
            for (String key : KEYS) {
                if (object.get(key) instanceof TextNode text && !isLocal(text.textValue())) {
                    throw new ContentException(
                            document.file(),
                            place.child(key).pointer(),
                            "points outside the document; only references that start with #/ are followed");
                }
            }
        });
        for (References.Reference reference : References.of(document.root())) {
            if (!isLocal(reference.target())) {
                throw new ContentException(
                        document.file(),
                        reference.place().pointer(),
                        "points outside the document; only references that start with #/ are followed");
            }
        }
    }

    private static boolean isLocal(String reference) {
        return reference.startsWith("#/");
    }
}
