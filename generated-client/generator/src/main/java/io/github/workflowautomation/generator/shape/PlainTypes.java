package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types of schemas that become no class of their own. */
final class PlainTypes {
    private static final Set<String> UNBOUNDED = Set.of("uint64", "biginteger", "bigint", "big-integer", "int128");
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Models models;
    private final Kinds kinds;
    private final Nullability nullability;
    private final Diagnostics diagnostics;

    PlainTypes(Models models, References references, Kinds kinds, Diagnostics diagnostics) {
        this.models = models;
        this.kinds = kinds;
        this.nullability = new Nullability(references);
        this.diagnostics = diagnostics;
    }

    JavaType of(SchemaView view, Located located, String name) {
        if (!view.mayBeObject() && !view.properties().isEmpty()) {
            diagnostics.warn(located.at(), "the properties are ignored, since the type is not object");
        }
        if (view.onlyNull()) {
            return JavaType.JSON;
        }
        List<Located> variants = kinds.variants(located);
        if (!variants.isEmpty()) {
            return ofVariants(view, located, variants, name);
        }
        List<Located> parts = kinds.parts(located);
        if (!parts.isEmpty() && view.type().isEmpty()) {
            return ofParts(located, parts, name);
        }
        return switch (view.impliedType().equals("boolean") ? "boolean" : view.type()) {
            case "string" -> string(view);
            case "integer" -> integer(view);
            case "number" -> number(view.format());
            case "boolean" -> JavaType.BOOLEAN;
            case "array" -> array(located, name);
            case "object" -> object(view, located, name);
            default -> several(view, located);
        };
    }

    private JavaType several(SchemaView view, Located located) {
        if (view.types().isEmpty() && !view.enumValues().isEmpty()) {
            return models.open(located, "the type of the enum's values is not known");
        }
        if (view.schema().get$dynamicRef() != null) {
            return models.open(located, "a dynamic reference is not followed");
        }
        return view.types().isEmpty()
                ? JavaType.JSON
                : models.open(located, "the type is one of " + String.join(", ", view.types()));
    }

    private JavaType ofVariants(SchemaView view, Located located, List<Located> variants, String name) {
        if (variants.size() == 1) {
            return models.type(variants.get(0), name);
        }
        Set<String> types = new LinkedHashSet<>();
        variants.forEach(variant -> types.add(kinds.category(variant)));
        if (types.equals(Set.of("integer", "number"))) {
            return JavaType.DECIMAL;
        }
        return switch (types.size() == 1 ? types.iterator().next() : "") {
            case "string" -> JavaType.STRING;
            case "integer" -> JavaType.LONG;
            case "number" -> JavaType.DECIMAL;
            case "boolean" -> JavaType.BOOLEAN;
            case "array" -> arrays(located, variants, name);
            case "object" -> JavaType.OBJECT;
            default -> models.open(located, "the variants of " + view.variantsKeyword() + " cannot be told apart");
        };
    }

    private JavaType arrays(Located located, List<Located> variants, String name) {
        Set<JavaType> types = new LinkedHashSet<>();
        variants.forEach(variant -> types.add(models.type(variant, name)));
        if (types.size() == 1) {
            return types.iterator().next();
        }
        diagnostics.warn(located.at(), "arrays of several types are variants, so the elements are open JSON");
        return JavaType.JSON.list();
    }

    private JavaType ofParts(Located located, List<Located> parts, String name) {
        Set<JavaType> types = new LinkedHashSet<>();
        parts.forEach(part -> types.add(models.type(part, name)));
        types.remove(JavaType.JSON);
        return types.size() == 1
                ? types.iterator().next()
                : models.open(located, "the parts of allOf are not all objects, nor of one type");
    }

    private static JavaType string(SchemaView view) {
        String encoding = view.schema().getContentEncoding();
        if (encoding != null && encoding.startsWith("base64")) {
            return JavaType.BYTES;
        }
        return switch (view.format()) {
            case "date-time" -> JavaType.DATE_TIME;
            case "date" -> JavaType.DATE;
            case "uuid" -> JavaType.UUID;
            case "byte", "base64", "base64url" -> JavaType.BYTES;
            case "decimal" -> JavaType.DECIMAL_TEXT;
            default -> JavaType.STRING;
        };
    }

    private static JavaType integer(SchemaView view) {
        BigDecimal most = view.schema().getMaximum();
        boolean large = most != null && most.compareTo(LARGEST_LONG) > 0;
        if (large || UNBOUNDED.contains(view.format())) {
            return JavaType.BIG_INTEGER;
        }
        return view.format().equals("int32") ? JavaType.INTEGER : JavaType.LONG;
    }

    private static JavaType number(String format) {
        return switch (format) {
            case "float", "double" -> JavaType.DOUBLE;
            case "int32" -> JavaType.INTEGER;
            case "int64" -> JavaType.LONG;
            default -> JavaType.DECIMAL;
        };
    }

    private JavaType array(Located located, String name) {
        Schema<?> schema = located.schema();
        if (schema.getPrefixItems() != null && !schema.getPrefixItems().isEmpty()) {
            diagnostics.warn(
                    located.at().child("prefixItems"), "elements by position have no type, so they are open JSON");
            return JavaType.JSON.list();
        }
        @Nullable Schema<?> items = SchemaView.items(schema);
        JavaType element = items == null
                ? JavaType.JSON
                : inner(new Located(items, located.at().child("items")), name + "Item");
        return Boolean.TRUE.equals(schema.getUniqueItems()) ? element.set() : element.list();
    }

    private JavaType object(SchemaView view, Located located, String name) {
        if (kinds.isTooLarge(located)) {
            diagnostics.warn(located.at(), "a Java class holds no more than 1,500 members, so it is open JSON");
            return JavaType.OBJECT;
        }
        if (view.schema().getPatternProperties() != null) {
            diagnostics.warn(
                    located.at().child("patternProperties"), "names by pattern have no type, so it is open JSON");
        }
        @Nullable Schema<?> values = view.additional();
        return values == null || SchemaView.of(values).isTrivial()
                ? JavaType.OBJECT
                : inner(new Located(values, located.at().child("additionalProperties")), name + "Value")
                        .map();
    }

    /** The type of an element or a member, null among its values where the document says so. */
    private JavaType inner(Located located, String name) {
        JavaType type = models.type(located, name);
        return !type.equals(JavaType.JSON) && nullability.isNullable(located) ? type.nullable() : type;
    }
}
