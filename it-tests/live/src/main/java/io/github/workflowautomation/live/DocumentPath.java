package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.JsonPointer;

/** A place of a document as an overlay names it. */
final class DocumentPath {
    private DocumentPath() {}

    /** {@return the JSONPath of a place, such as <code>$['paths']['/api/user/current']['get']</code>} */
    static String of(JsonPointer place) {
        StringBuilder path = new StringBuilder("$");
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            String name = rest.getMatchingProperty().replace("\\", "\\\\").replace("'", "\\'");
            boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_]*");
            path.append(plain ? "." + name : "['" + name + "']");
        }
        return path.toString();
    }
}
