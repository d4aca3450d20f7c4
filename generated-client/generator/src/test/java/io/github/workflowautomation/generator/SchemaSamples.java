package io.github.workflowautomation.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up values that a schema allows: members in any order, left out, null or unknown where that is allowed. */
final class SchemaSamples {
    private static final int DEEPEST = 6;

    private final References references;
    private final Random random;

    SchemaSamples(OpenAPI document, long seed) {
        this.random = new Random(seed);
        this.references = new References(document);
    }

    @Nullable
    Object of(String name) {
        return value(references.shared(name).orElseThrow().schema(), 0, name);
    }

    private @Nullable Object value(Schema<?> schema, int depth, String name) {
        if (schema.get$ref() != null) {
            return value(target(schema), depth, targetName(schema));
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            Object chosen = schema.getEnum().get(random.nextInt(schema.getEnum().size()));
            return random.nextInt(8) == 0 && chosen instanceof String ? "a new value" : plain(chosen);
        }
        if (schema.getConst() != null) {
            return plain(schema.getConst());
        }
        List<Schema<?>> variants = variants(schema);
        if (!variants.isEmpty() && schema.getProperties() != null) {
            Map<String, @Nullable Object> members = object(schema, depth, name);
            members(target(variants.get(random.nextInt(variants.size()))), members, depth, name, identitySet());
            return members;
        }
        if (!variants.isEmpty()) {
            return variant(schema, variants.get(random.nextInt(variants.size())), depth, name);
        }
        Schema<?> scalar = scalarPart(schema);
        return scalar == null ? ofType(schema, type(schema), depth, name) : value(scalar, depth, name);
    }

    /** The part of an allOf that says that the value is no object, if one does. */
    private @Nullable Schema<?> scalarPart(Schema<?> schema) {
        for (Schema<?> part : schema.getAllOf() == null ? List.<Schema>of() : schema.getAllOf()) {
            String type = SchemaView.of(target(part)).type();
            if (!type.isEmpty() && !type.equals("object")) {
                return part;
            }
        }
        return null;
    }

    private Schema<?> target(Schema<?> schema) {
        return references
                .resolve(new Located(schema, Pointer.ROOT))
                .<Schema<?>>map(Located::schema)
                .orElseGet(Schema::new);
    }

    private String targetName(Schema<?> reference) {
        return references
                .resolve(new Located(reference, Pointer.ROOT))
                .flatMap(target -> References.sharedName(target.at()))
                .orElse("");
    }

    private @Nullable Object variant(Schema<?> union, Schema<?> variant, int depth, String name) {
        Object value = value(variant, depth, name);
        Discriminator discriminator = union.getDiscriminator();
        if (discriminator == null || variant.get$ref() == null || !(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, Object> tagged = new LinkedHashMap<>(map);
        Object own = map.get(discriminator.getPropertyName());
        boolean number = own instanceof Number || own instanceof Boolean;
        tagged.put(discriminator.getPropertyName(), number ? own : tag(discriminator, targetName(variant)));
        return tagged;
    }

    private static String tag(Discriminator discriminator, String target) {
        Map<String, String> mapping = discriminator.getMapping() == null ? Map.of() : discriminator.getMapping();
        return mapping.entrySet().stream()
                .filter(entry -> entry.getValue().endsWith(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(target);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return Json.mapper().convertValue(node, Object.class);
        }
        boolean json = value instanceof Number
                || value instanceof Boolean
                || value instanceof Collection
                || value instanceof Map;
        return json || value == null ? value : value.toString();
    }

    @SuppressWarnings("rawtypes") // as swagger-parser gives them
    private static List<Schema<?>> variants(Schema<?> schema) {
        List<Schema<?>> all = new ArrayList<>();
        for (List<Schema> list : List.of(
                schema.getOneOf() == null ? List.<Schema>of() : schema.getOneOf(),
                schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf())) {
            list.forEach(all::add);
        }
        return all;
    }

    private String type(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>(schema.getTypes() == null ? Set.of() : schema.getTypes());
        if (schema.getType() != null) {
            types.add(schema.getType());
        }
        if (Boolean.TRUE.equals(schema.getNullable())) {
            types.add("null");
        }
        if (types.isEmpty()) {
            boolean object = schema.getProperties() != null
                    || schema.getAllOf() != null
                    || schema.getAdditionalProperties() instanceof Schema;
            return object ? "object" : schema.getItems() == null ? "any" : "array";
        }
        return List.copyOf(types).get(random.nextInt(types.size()));
    }

    private @Nullable Object ofType(Schema<?> schema, String type, int depth, String name) {
        return switch (type) {
            case "null" -> null;
            case "string" -> text(schema);
            case "integer" -> "int32".equals(schema.getFormat()) ? random.nextInt() : random.nextLong();
            case "number" -> number(schema.getFormat());
            case "boolean" -> random.nextBoolean();
            case "array" -> array(schema, depth, name);
            case "object" -> object(schema, depth, name);
            default -> List.of("any", new BigDecimal("0.10000000000000000000001"), Map.of("k", "v"));
        };
    }

    private Object number(@Nullable String format) {
        if (format != null && format.startsWith("int")) {
            return random.nextInt();
        }
        return format == null
                ? new BigDecimal("12345678901234567890.123456789" + random.nextInt(10) + "0")
                : BigDecimal.valueOf(random.nextInt(), random.nextInt(5));
    }

    private String text(Schema<?> schema) {
        String format = schema.getContentEncoding() != null ? "byte" : String.valueOf(schema.getFormat());
        List<String> texts = switch (format) {
            case "date-time" ->
                List.of("2024-02-29T23:59:60Z", "2024-02-29T23:59:59.120+05:30", "2024-02-29t01:02:03.123456789z");
            case "date" -> List.of("2024-02-29", "0001-01-01");
            case "uuid" -> List.of("A0EEBC99-9c0b-4ef8-bb6d-6bb9bd380a11");
            case "byte" -> List.of("AQID", "aGVsbG8", "_-8=", "");
            case "decimal" -> List.of("1.50", "1e3", "+0.10");
            default -> List.of("", "plain", "\u00fcn\u00ef \" \\ \n \u2028 \ud83d\ude00", "null", "12");
        };
        return texts.get(random.nextInt(texts.size()));
    }

    private Object array(Schema<?> schema, int depth, String name) {
        List<@Nullable Object> elements = new ArrayList<>();
        int size = depth >= DEEPEST ? 0 : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Object element = schema.getItems() == null ? "free" : value(schema.getItems(), depth + 1, name);
            if (!Boolean.TRUE.equals(schema.getUniqueItems()) || !elements.contains(element)) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Map<String, @Nullable Object> object(Schema<?> schema, int depth, String name) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members(schema, members, depth, name, identitySet());
        required(schema).forEach((member, value) -> {
            if (!members.containsKey(member)) {
                members.put(member, value(value, depth + 1, name));
            }
        });
        if (schema.getAdditionalProperties() instanceof Schema<?> additional
                && additional.getBooleanSchemaValue() == null) {
            Object free = depth >= DEEPEST ? null : value(additional, depth + 1, name);
            if (free != null) {
                members.put("a free name", free);
            }
        } else if (random.nextBoolean()) {
            members.put("an unknown name", List.of(new BigDecimal("1.00"), Map.of()));
        }
        return members;
    }

    private static Set<Schema<?>> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What any part requires, with the schema that another part may give it. */
    private Map<String, Schema<?>> required(Schema<?> schema) {
        Map<String, Schema<?>> declared = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(schema, declared, required, identitySet());
        declared.keySet().retainAll(required);
        return declared;
    }

    private void collect(Schema<?> schema, Map<String, Schema<?>> declared, Set<String> required, Set<Schema<?>> seen) {
        if (seen.add(schema)) {
            Stream.ofNullable(schema.getAllOf())
                    .flatMap(List::stream)
                    .forEach(part -> collect(target(part), declared, required, seen));
            Stream.ofNullable(schema.getProperties())
                    .forEach(properties -> properties.forEach((member, value) -> declared.put(member, value)));
            Stream.ofNullable(schema.getRequired()).forEach(required::addAll);
        }
    }

    private void members(
            Schema<?> schema, Map<String, @Nullable Object> members, int depth, String name, Set<Schema<?>> within) {
        if (schema.getAllOf() != null && within.add(schema)) {
            schema.getAllOf().forEach(part -> members(target(part), members, depth, name, within));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((member, value) -> {
                boolean required =
                        schema.getRequired() != null && schema.getRequired().contains(member);
                SchemaView view = SchemaView.of((Schema<?>) value);
                boolean open = view.isTrivial() && view.types().isEmpty();
                if (open) {
                    members.putIfAbsent(member, "text that fits wherever another part says more");
                } else if (required || (depth < DEEPEST && random.nextInt(3) > 0)) {
                    members.put(member, value((Schema<?>) value, depth + 1, name));
                }
            });
        }
        if (schema.getDiscriminator() != null) {
            members.put(schema.getDiscriminator().getPropertyName(), tag(schema.getDiscriminator(), name));
        }
    }
}
