package io.github.workflowautomation.generator.document;

import io.swagger.v3.oas.models.SpecVersion;
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
    /** What openapi-generator puts where an array has no items; it would make them strings. */
    private static final String MADE_UP_ITEMS = "TODO default missing array inner type to string";

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
        boolean doubtful =
                types.size() == 1 && !new Values(schema).fit(types.iterator().next());
        if (isGuessed(schema) || doubtful) {
            types.clear();
        }
        if (types.isEmpty()) {
            impliedType(schema, types);
        }
        return new SchemaView(schema, types, nullable);
    }

    /** To an enum of a 3.0 document that has no type swagger-parser gives that of the first value. */
    private static boolean isGuessed(Schema<?> schema) {
        return schema.getClass() == Schema.class
                && schema.getSpecVersion() == SpecVersion.V30
                && schema.getEnum() != null
                && schema.getTypes() == null;
    }

    private static void impliedType(Schema<?> schema, Set<String> types) {
        boolean object =
                schema.getProperties() != null && !schema.getProperties().isEmpty();
        if (object || schema.getAdditionalProperties() instanceof Schema) {
            types.add("object");
        } else if (items(schema) != null) {
            types.add("array");
        }
    }

    /** The schema of an array's elements; null when the document does not say. */
    public static @Nullable Schema<?> items(Schema<?> schema) {
        Schema<?> items = schema.getItems();
        boolean madeUp = items != null && MADE_UP_ITEMS.equals(items.getDescription());
        return madeUp ? null : items;
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
        return new Values(schema).named(type().equals("string"));
    }

    /** The default as text; null when there is none. */
    public @Nullable String defaultText() {
        return new Values(schema).defaultText();
    }

    /** The only type, or the one that all the values have. */
    public String impliedType() {
        List<Object> values = enumValues();
        if (!types.isEmpty() || values.isEmpty()) {
            return type();
        }
        boolean strings = values.stream().allMatch(value -> value instanceof String);
        boolean numbers = values.stream().allMatch(value -> value instanceof Number);
        boolean booleans = values.stream().allMatch(value -> value instanceof Boolean);
        return strings ? "string" : numbers ? "number" : booleans ? "boolean" : "";
    }

    /** The variants with their places. */
    public List<Located> variantsOf(Located located) {
        List<Located> variants = new ArrayList<>();
        addListed(variants, schema.getOneOf(), located.at().child("oneOf"));
        addListed(variants, schema.getAnyOf(), located.at().child("anyOf"));
        return variants;
    }

    /** The parts of an allOf with their places. */
    public List<Located> partsOf(Located located) {
        List<Located> parts = new ArrayList<>();
        addListed(parts, schema.getAllOf(), located.at().child("allOf"));
        return parts;
    }

    @SuppressWarnings("rawtypes") // as swagger-parser gives them
    private static void addListed(List<Located> all, @Nullable List<Schema> schemas, Pointer at) {
        for (int i = 0; schemas != null && i < schemas.size(); i++) {
            all.add(new Located(schemas.get(i), at.child(i)));
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
        return listed(schema.getOneOf()).isEmpty() ? "anyOf" : "oneOf";
    }

    /** The schema of names that nobody knows beforehand; null when there is none. */
    public @Nullable Schema<?> additional() {
        return schema.getAdditionalProperties() instanceof Schema<?> additional
                        && additional.getBooleanSchemaValue() == null
                ? additional
                : null;
    }

    /** Whether an object can fit: no type is given, or object is among them. */
    public boolean mayBeObject() {
        return types.isEmpty() || types.contains("object");
    }

    /** Whether the schema says nothing about the values, apart from describing them. */
    public boolean isTrivial() {
        return schema.get$ref() == null
                && schema.getConst() == null
                && (schema.getType() == null || schema.getType().equals("object"))
                && (types.isEmpty() || types.equals(Set.of("object")))
                && enumValues().isEmpty()
                && properties().isEmpty()
                && items(schema) == null
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
