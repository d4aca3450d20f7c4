package io.github.workflowautomation.openapi.tree;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One operation of a document.
 *
 * @param path the path template
 * @param method the HTTP method in lower case, as in the document
 * @param node the operation object itself
 */
public record Operation(String path, String method, ObjectNode node) {

    /** All operations of a document, in document order. */
    public static List<Operation> allOf(ObjectNode document) {
        List<Operation> operations = new ArrayList<>();
        for (var path : document.path("paths").properties()) {
            for (var member : path.getValue().properties()) {
                if (HttpMethods.IN_ORDER.contains(member.getKey()) && member.getValue() instanceof ObjectNode node) {
                    operations.add(new Operation(path.getKey(), member.getKey(), node));
                }
            }
        }
        return operations;
    }

    /** Method and path as a reader of HTTP writes them: {@code GET /api/user/}. */
    public String name() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    public Place place() {
        return Place.root().child("paths").child(path).child(method);
    }

    public JsonPointer pointer() {
        return place().pointer();
    }

    /** The path item that holds the operation. */
    public static ObjectNode pathItem(ObjectNode document, String path) {
        JsonNode item = document.path("paths").path(path);
        if (item instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("no path item " + path);
    }
}
