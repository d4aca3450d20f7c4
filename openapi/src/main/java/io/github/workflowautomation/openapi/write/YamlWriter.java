package io.github.workflowautomation.openapi.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes a JSON tree as YAML: one value per line, two spaces, LF, no anchors, no folding, nothing that depends on the
 * machine. The same tree gives the same bytes, and a change of one value changes its own lines only.
 */
public final class YamlWriter {

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** An OpenAPI document with its members in their fixed order. */
    public static String write(ObjectNode document) {
        YamlWriter writer = new YamlWriter();
        writer.members(DocumentOrder.of(document), 0);
        return writer.out.toString();
    }

    private void members(JsonNode object, int indent) {
        boolean first = true;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append(Scalars.key(member.getKey())).append(':');
            value(member.getValue(), indent);
        }
    }

    private void value(JsonNode value, int indent) {
        if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            indent(indent + 2);
            members(value, indent + 2);
        } else if (value.isArray() && !value.isEmpty()) {
            out.append('\n');
            items(value, indent + 2);
        } else {
            out.append(' ');
            leaf(value, indent + 2);
        }
    }

    private void items(JsonNode array, int indent) {
        for (Iterator<JsonNode> items = array.elements(); items.hasNext(); ) {
            JsonNode item = items.next();
            indent(indent);
            out.append("- ");
            if (item.isObject() && !item.isEmpty()) {
                members(item, indent + 2);
            } else if (item.isArray() && !item.isEmpty()) {
                out.append('\n');
                items(item, indent + 2);
            } else {
                leaf(item, indent + 2);
            }
        }
    }

    private void leaf(JsonNode value, int indent) {
        if (value.isContainerNode()) {
            out.append(value.isObject() ? "{}" : "[]").append('\n');
        } else if (value.isTextual()) {
            text(value.textValue(), indent);
        } else {
            out.append(value.asText()).append('\n');
        }
    }

    private void text(String text, int indent) {
        if (!Scalars.fitsBlock(text)) {
            out.append(Scalars.inline(text)).append('\n');
            return;
        }
        out.append(text.endsWith("\n") ? "|\n" : "|-\n");
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            if (!line.isEmpty()) {
                indent(indent);
            }
            out.append(line).append('\n');
        }
    }

    private void indent(int indent) {
        out.append(" ".repeat(indent));
    }
}
