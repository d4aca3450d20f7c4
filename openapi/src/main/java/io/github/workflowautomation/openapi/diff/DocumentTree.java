package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.References;
import java.util.HashSet;
import java.util.Set;

/** One of the two documents. Follows its references and keeps the shapes of its schemas. */
final class DocumentTree {

    private final ObjectNode root;
    private final Shapes shapes = new Shapes(this);

    DocumentTree(ObjectNode root) {
        this.root = root;
    }

    ObjectNode root() {
        return root;
    }

    Located top() {
        return new Located(root, Place.root());
    }

    Shapes shapes() {
        return shapes;
    }

    /** What a node stands for: itself or, however many steps away, what it refers to. */
    Located resolve(Located located) {
        Set<String> seen = new HashSet<>();
        Located current = located;
        while (current.node().path("$ref").isTextual()) {
            String target = current.text("$ref");
            if (!target.startsWith("#/") || !seen.add(target)) {
                return new Located(root.path(""), current.at());
            }
            JsonNode found = References.resolve(root, target);
            current = new Located(found, Place.of(JsonPointer.compile(target.substring(1))));
        }
        return current;
    }

    /** The name under which a schema is shared, or an empty string. */
    static String sharedName(Located resolved) {
        Place at = resolved.at();
        return at.holder().is("components", "schemas") ? at.step() : "";
    }
}
