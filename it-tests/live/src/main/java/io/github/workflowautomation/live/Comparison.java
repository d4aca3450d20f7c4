package io.github.workflowautomation.live;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds an answer against the schema that the bundle has for it, and notes what it saw at each place of the schema. */
final class Comparison {
    private final MemberNames names;
    private final SeenPlaces seen;
    private final Set<Difference> differences = new LinkedHashSet<>();

    Comparison(MemberNames names, SeenPlaces seen) {
        this.names = names;
        this.seen = seen;
    }

    /** {@return where they differ, each kind of place once} */
    List<Difference> of(SchemaView schema, JsonValue answer) {
        differences.clear();
        visit(schema, answer, "");
        return List.copyOf(differences);
    }

    private void visit(SchemaView schema, JsonValue value, String pointer) {
        seen.add(schema.place(), value);
        if (schema.isOpen()) {
            seen.addOpen(schema.place());
            return;
        }
        Set<JsonType> allowed = schema.types();
        JsonType type = JsonType.of(value);
        if (!allowed.contains(type)) {
            seen.addWrong(schema.place());
            differences.add(new Difference(pointer, JsonType.words(allowed), type.word()));
            return;
        }
        Optional<SchemaView> variant = schema.variants().stream()
                .filter(one -> one.types().contains(type))
                .findFirst();
        if (schema.isReference()) {
            visit(schema.target(), value, pointer);
        } else if (variant.isPresent()) {
            visit(variant.get(), value, pointer);
        } else if (value instanceof JsonObject object) {
            members(schema, object, pointer);
        } else if (value instanceof JsonArray && schema.node().has("items")) {
            value.elements().stream()
                    .limit(Seen.ELEMENTS)
                    .forEach(element -> visit(schema.child("items"), element, pointer + "/*"));
        } else if (value instanceof JsonString text) {
            word(schema, text, pointer);
        }
    }

    private void members(SchemaView schema, JsonObject object, String pointer) {
        boolean map = names.isMap(object);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            if (schema.node().path("properties").has(name)) {
                visit(schema.child("properties").child(name), member.getValue(), pointer + "/" + escaped(name));
            } else if (schema.node().path("additionalProperties").isObject()) {
                String shown = map ? "*" : escaped(name);
                visit(schema.child("additionalProperties"), member.getValue(), pointer + "/" + shown);
            } else if (!map) {
                seen.addMore(schema.place(), name, member.getValue());
            }
        }
        schema.node().path("required").forEach(required -> requireMember(schema, object, required.asText(), pointer));
    }

    private void requireMember(SchemaView schema, JsonObject object, String name, String pointer) {
        if (object.members().containsKey(name)) {
            return;
        }
        seen.addMissing(schema.place(), name);
        Set<JsonType> expected = schema.child("properties").child(name).types();
        differences.add(new Difference(pointer + "/" + escaped(name), JsonType.words(expected), "nothing"));
    }

    private void word(SchemaView schema, JsonString text, String pointer) {
        Set<String> words = new LinkedHashSet<>();
        schema.node().path("enum").forEach(word -> words.add(word.asText()));
        if (!words.isEmpty() && !words.contains(text.value())) {
            seen.addOtherWord(schema.place());
            differences.add(new Difference(pointer, "one of the words listed", "another string"));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
