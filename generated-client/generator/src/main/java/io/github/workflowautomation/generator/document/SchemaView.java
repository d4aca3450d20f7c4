package io.github.workflowautomation.generator.document;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema as both dialects mean it: 3.0's {@code nullable} and 3.1's list of types look the same from here. */
public final class SchemaView {
    private final Schema<?> schema;
    private final Set<String> types;
    private final boolean nullable;

    private SchemaView(Schema<?> schema, Set<String> types, boolean nullable) {
        this.schema = schema;
        this.types = types;
        this.nullable = nullable;
    }

    /** Looks at a schema. */
    public static SchemaView of(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.getType() != null) {
            types.add(schema.getType());
        }
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        }
        boolean nullable = types.remove("null")
                || Boolean.TRUE.equals(schema.getNullable())
                || isTrue(schema, "x-nullable")
                || (schema.getEnum() != null && schema.getEnum().contains(null));
        if (types.isEmpty()) {
            impliedType(schema, types);
        }
        return new SchemaView(schema, types, nullable);
    }

    private static void impliedType(Schema<?> schema, Set<String> types) {
        boolean object =
                schema.getProperties() != null && !schema.getProperties().isEmpty();
        if (object || schema.getAdditionalProperties() instanceof Schema) {
            types.add("object");
        } else if (schema.getItems() != null) {
            types.add("array");
        }
    }

    /** Whether an extension is there and true. */
    public static boolean isTrue(Schema<?> schema, String extension) {
        return schema.getExtensions() != null
                && Boolean.TRUE.equals(schema.getExtensions().get(extension));
    }

    /** The schema that is looked at. */
    public Schema<?> schema() {
        return schema;
    }

    /** The types without null. */
    public Set<String> types() {
        return types;
    }

    /** The only type, or nothing. */
    public String type() {
        return types.size() == 1 ? types.iterator().next() : "";
    }

    /** Whether null is a value. */
    public boolean nullable() {
        return nullable;
    }

    /** Whether null is the only value. */
    public boolean onlyNull() {
        Set<String> all = schema.getTypes() == null ? Set.of() : schema.getTypes();
        boolean nullType = all.equals(Set.of("null")) || "null".equals(schema.getType());
        boolean nullEnum = schema.getEnum() != null
                && !schema.getEnum().isEmpty()
                && enumValues().isEmpty();
        return nullType || nullEnum;
    }

    /** The format, or nothing. */
    public String format() {
        return schema.getFormat() == null ? "" : schema.getFormat();
    }

    /** The values of an enum without null. */
    public List<Object> enumValues() {
        List<Object> values = new ArrayList<>();
        if (schema.getEnum() != null) {
            schema.getEnum().stream().filter(value -> value != null).forEach(value -> add(values, value));
        }
        return values;
    }

    private static void add(List<Object> values, Object value) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** The properties in their order. */
    public Map<String, Schema<?>> properties() {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, property));
        }
        return properties;
    }

    /** The names that must be there. */
    public Set<String> required() {
        return schema.getRequired() == null ? Set.of() : new LinkedHashSet<>(schema.getRequired());
    }

    /** The parts of an allOf. */
    public List<Schema<?>> allOf() {
        return listed(schema.getAllOf());
    }

    /** The variants of a oneOf and an anyOf. */
    public List<Schema<?>> variants() {
        List<Schema<?>> variants = new ArrayList<>(listed(schema.getOneOf()));
        variants.addAll(listed(schema.getAnyOf()));
        return variants;
    }

    /** The keyword that the variants stand under. */
    public String variantsKeyword() {
        return schema.getOneOf() != null && !schema.getOneOf().isEmpty() ? "oneOf" : "anyOf";
    }

    /** The schema of names that nobody knows beforehand; null when there is none. */
    public @Nullable Schema<?> additional() {
        return schema.getAdditionalProperties() instanceof Schema<?> additional ? additional : null;
    }

    /** Whether the schema says nothing about the values, apart from describing them. */
    public boolean isTrivial() {
        return schema.get$ref() == null
                && schema.getConst() == null
                && (schema.getType() == null || schema.getType().equals("object"))
                && (types.isEmpty() || types.equals(Set.of("object")))
                && enumValues().isEmpty()
                && properties().isEmpty()
                && schema.getItems() == null
                && schema.getAdditionalProperties() == null
                && allOf().isEmpty()
                && variants().isEmpty();
    }

    @SuppressWarnings("rawtypes") // as swagger-parser gives them
    private static List<Schema<?>> listed(@Nullable List<Schema> schemas) {
        List<Schema<?>> list = new ArrayList<>();
        if (schemas != null) {
            schemas.forEach(list::add);
        }
        return list;
    }
}
