package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the layers of a schema together: a value must fit all of them. */
final class ShapeMaker {

    private static final List<String> MARKS = List.of("readOnly", "writeOnly", "deprecated", "x-secret");
    private static final List<String> OTHERS = List.of("default", "not");

    private final BinaryOperator<Located> join;
    private final Set<String> types = new LinkedHashSet<>();
    private final Map<String, Located> properties = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();
    private final List<Located> variants = new ArrayList<>();
    private final Map<String, JsonNode> bounds = new TreeMap<>();
    private final Map<String, JsonNode> others = new TreeMap<>();
    private final Set<String> patterns = new TreeSet<>();
    private final Set<String> marks = new TreeSet<>();
    private final List<Boolean> nullable = new ArrayList<>();
    private String format = "";
    private @Nullable Set<JsonNode> values;
    private @Nullable Located additional;
    private @Nullable Located items;
    private @Nullable Located discriminator;

    ShapeMaker(BinaryOperator<Located> join) {
        this.join = join;
    }

    void add(Located layer) {
        addTypes(layer);
        addMembers(layer);
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Located> listed = variants(layer, keyword);
            if (listed.size() > 1) {
                variants.addAll(listed);
            }
        }
        if (layer.child("discriminator").node() instanceof ObjectNode) {
            discriminator = layer.child("discriminator");
        }
        format = layer.node().path("format").asText(format);
        addValues(layer.node());
        addBounds(layer.node());
        for (String other : OTHERS) {
            if (layer.node().has(other)) {
                others.put(other, layer.node().get(other));
            }
        }
        if (layer.node().has("description")) {
            String words =
                    others.getOrDefault("description", TextNode.valueOf("")).asText();
            others.put("description", TextNode.valueOf(words + layer.text("description")));
        }
        MARKS.stream().filter(layer::flag).forEach(marks::add);
    }

    /** The variants that a keyword lists, without the one that is only null. */
    static List<Located> variants(Located layer, String keyword) {
        List<Located> variants = new ArrayList<>();
        Located listed = layer.child(keyword);
        for (int i = 0; i < listed.node().size(); i++) {
            if (!isOnlyNull(listed.child(i).node())) {
                variants.add(listed.child(i));
            }
        }
        return variants;
    }

    private static boolean isOnlyNull(JsonNode schema) {
        return schema.path("type").asText("").equals("null");
    }

    private void addTypes(Located layer) {
        JsonNode type = layer.node().path("type");
        boolean saysNull = layer.flag("nullable");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        for (JsonNode one : type) {
            if (one.asText().equals("null")) {
                saysNull = true;
            } else {
                types.add(one.asText());
            }
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode variant : layer.node().path(keyword)) {
                saysNull |= isOnlyNull(variant);
            }
        }
        // A layer without a type does not speak of null, unless it allows it.
        if (saysNull || !type.isMissingNode()) {
            nullable.add(saysNull);
        }
    }

    private void addMembers(Located layer) {
        Located own = layer.child("properties");
        for (var member : own.node().properties()) {
            properties.merge(member.getKey(), own.child(member.getKey()), join);
        }
        layer.node().path("required").forEach(name -> required.add(name.asText()));
        Located more = layer.child("additionalProperties");
        boolean closes = more.node().isBoolean() && !more.node().booleanValue();
        if (more.isThere() && (additional == null || closes)) {
            additional = more;
        }
        if (layer.child("items").isThere()) {
            items = items == null ? layer.child("items") : join.apply(items, layer.child("items"));
        }
    }

    private void addValues(JsonNode layer) {
        Set<JsonNode> own = new LinkedHashSet<>();
        layer.path("enum").forEach(own::add);
        if (layer.has("const")) {
            own.add(layer.get("const"));
        }
        if (own.removeIf(JsonNode::isNull) && own.isEmpty()) {
            return;
        }
        if (!own.isEmpty()) {
            if (values != null) {
                own.retainAll(values);
            }
            values = own;
        }
    }

    private void addBounds(JsonNode layer) {
        for (String keyword : Bounds.KEYWORDS) {
            JsonNode bound = layer.path(keyword);
            if (bound.isNumber()) {
                bounds.merge(
                        exclusive(layer, keyword),
                        DecimalNode.valueOf(bound.decimalValue()),
                        (one, other) -> Bounds.tighter(keyword, one, other));
            }
        }
        if (layer.path("uniqueItems").asBoolean(false)) {
            bounds.put("uniqueItems", layer.get("uniqueItems"));
        }
        if (layer.path("pattern").isTextual()) {
            patterns.add(layer.get("pattern").textValue());
        }
    }

    // In 3.0 a flag beside the bound, in 3.1 a bound of its own.
    private static String exclusive(JsonNode layer, String keyword) {
        return switch (keyword) {
            case "maximum" -> layer.path("exclusiveMaximum").asBoolean(false) ? "exclusiveMaximum" : keyword;
            case "minimum" -> layer.path("exclusiveMinimum").asBoolean(false) ? "exclusiveMinimum" : keyword;
            default -> keyword;
        };
    }

    Shape make() {
        boolean allowsNull = nullable.contains(true) && (types.isEmpty() || onlyWrapped() || !nullable.contains(false));
        if (types.isEmpty() && !properties.isEmpty()) {
            types.add("object");
        }
        return new Shape(
                types,
                allowsNull,
                format,
                values,
                properties,
                required,
                additional,
                items,
                variants,
                discriminator,
                bounds,
                String.join(" and ", patterns),
                others,
                marks);
    }

    // "nullable" beside an allOf of one: by the letter it adds nothing, but everybody who writes it means that it does.
    private boolean onlyWrapped() {
        return nullable.size() == 2 && nullable.get(0);
    }
}
