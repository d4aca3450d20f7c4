package io.github.workflowautomation.client.internal.json;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.stream.Collectors;

/** JSON as people like to read it: a line for each member, two blanks for each step inwards. */
public final class IndentedJson {
    private IndentedJson() {}

    /**
     * {@return the text of a value, with a line break at its end}
     *
     * @param json the value
     */
    public static String of(JsonValue json) {
        return text(json, "") + "\n";
    }

    private static String text(JsonValue json, String indent) {
        if (json instanceof JsonObject object && !object.members().isEmpty()) {
            String inner = indent + "  ";
            return object.members().entrySet().stream()
                    .map(member ->
                            inner + new JsonString(member.getKey()).toJson() + ": " + text(member.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (json instanceof JsonArray) {
            return json.elements().stream()
                    .map(element -> text(element, indent))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return json.toJson();
    }
}
