package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.References;
import java.util.HashSet;
import java.util.Set;

/** One of the two documents. Follows its references and keeps the shapes of its schemas. */
final class DocumentTree {

    private static final String SCHEMAS = "/components/schemas/";

    private final ObjectNode root;
    private final Shapes shapes = new Shapes(this);

    DocumentTree(ObjectNode root) {
        this.root = root;
    }

    ObjectNode root() {
        return root;
    }

    Located top() {
        return new Located(root, JsonPointer.empty());
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
            current = new Located(found, JsonPointer.compile(target.substring(1)));
        }
        return current;
    }

    /** The name under which a schema is shared, or an empty string. */
    static String sharedName(Located resolved) {
        String at = resolved.at().toString();
        boolean shared = at.startsWith(SCHEMAS) && at.indexOf('/', SCHEMAS.length()) < 0;
        return shared ? resolved.at().last().getMatchingProperty() : "";
    }
}
