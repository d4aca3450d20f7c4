package io.github.workflowautomation.api.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes the value of a path parameter in the style that the document wants. */
final class PathText {
    private final String prefix;
    private final String separator;
    private final PathStyle style;

    private PathText(String prefix, String separator, PathStyle style) {
        this.prefix = prefix;
        this.separator = separator;
        this.style = style;
    }

    static String of(Object value, PathStyle style) {
        return switch (style.value()) {
            case "label" -> new PathText(".", style.explode() ? "." : ",", style).write(value);
            case "matrix" -> new PathText(";", style.explode() ? ";" : ",", style).write(value);
            default -> new PathText("", ",", style).write(value);
        };
    }

    private String write(Object value) {
        boolean matrix = style.value().equals("matrix");
        boolean named = matrix && !(style.explode() && (value instanceof Collection || value instanceof JsonObject));
        return prefix + (named ? style.name() + "=" : "") + String.join(separator, parts(value, matrix));
    }

    private List<String> parts(Object value, boolean matrix) {
        List<String> parts = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach((name, member) -> parts.add(name + (style.explode() ? "=" : ",") + Wire.text(member)));
        } else if (value instanceof Collection<?> values) {
            String repeated = matrix && style.explode() ? style.name() + "=" : "";
            values.forEach(element -> parts.add(repeated + Wire.text(element)));
        } else {
            parts.add(Wire.text(value));
        }
        return parts;
    }
}
