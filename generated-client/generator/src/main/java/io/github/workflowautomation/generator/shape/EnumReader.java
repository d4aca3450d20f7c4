package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.Literals;
import io.github.workflowautomation.generator.text.NameScope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads enumerations: an {@code enum}, a {@code const}, or variants that are nothing but such values. */
final class EnumReader {
    /** So many fit into the initialiser of a class with room to spare. */
    private static final int MOST_CONSTANTS = 2_000;

    private static final Set<String> RESERVED = Set.of("CONSTANTS", "UNRECOGNIZED");

    /** Without a type swagger-parser gives the values of a 3.0 document as text, numbers too. */
    private static final Pattern NOT_SURELY_TEXT = Pattern.compile("-?[0-9.]+([eE][-+]?[0-9]+)?|true|false");

    private final References references;
    private final Diagnostics diagnostics;

    EnumReader(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** Whether a schema, with references followed, is an enumeration. */
    boolean isEnumeration(Located located) {
        List<Value> values = values(located);
        return !values.isEmpty()
                && values.size() <= MOST_CONSTANTS
                && !carrier(located, values).isEmpty();
    }

    Enumeration read(String className, String schemaName, Located located, Set<String> unions) {
        List<Value> values = values(located);
        boolean text = carrier(located, values).equals("string");
        NameScope scope = NameScope.ofMembers(RESERVED);
        JavaType type = text ? JavaType.STRING : numeric(located, values);
        List<Constant> constants = new ArrayList<>();
        for (Value value : values) {
            String shown = value.value().toString();
            if (text && !Literals.fits(shown)) {
                diagnostics.warn(located.at(), "a value is too long for a Java constant and has no name");
                continue;
            }
            String wanted = Constant.nameOf(value.name() == null ? shown : value.name(), !text);
            constants.add(new Constant(scope.claim(wanted), shown, literal(shown, type), value.description()));
        }
        String description = located.schema().getDescription();
        return new Enumeration(className, schemaName, description, type, List.copyOf(constants), unions);
    }

    private static String literal(String value, JavaType type) {
        return switch (type.name()) {
            case "String" -> Literals.string(value);
            case "Integer" -> new BigDecimal(value).toBigIntegerExact().toString();
            case "Long" -> new BigDecimal(value).toBigIntegerExact() + "L";
            default -> "new BigDecimal(" + Literals.string(value) + ")";
        };
    }

    private static JavaType numeric(Located located, List<Value> values) {
        boolean small = "int32".equals(located.schema().getFormat());
        if (small && values.stream().allMatch(value -> fits(value, Integer.MIN_VALUE, Integer.MAX_VALUE))) {
            return JavaType.INTEGER;
        }
        boolean whole = values.stream().allMatch(value -> fits(value, Long.MIN_VALUE, Long.MAX_VALUE));
        return whole && !SchemaView.of(located.schema()).type().equals("number") ? JavaType.LONG : JavaType.DECIMAL;
    }

    private static boolean fits(Value value, long least, long most) {
        BigDecimal number = new BigDecimal(value.value().toString());
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** How JSON carries the values: as string or number; empty when neither holds for all of them. */
    private static String carrier(Located located, List<Value> values) {
        String type = SchemaView.of(located.schema()).type();
        boolean strings = values.stream()
                .allMatch(value -> value.value() instanceof String text
                        && (!type.isEmpty() || !NOT_SURELY_TEXT.matcher(text).matches()));
        boolean numbers = values.stream().allMatch(value -> value.value() instanceof Number);
        if (type.equals("string") || (type.isEmpty() && strings)) {
            return "string";
        }
        boolean numeric = type.equals("integer") || type.equals("number") || type.isEmpty();
        return numeric && numbers ? "number" : "";
    }

    /** The values of the schema itself, or those of all its variants. */
    private List<Value> values(Located located) {
        SchemaView view = SchemaView.of(located.schema());
        List<Value> own = named(located.schema(), view.enumValues());
        return own.isEmpty() ? ofVariants(located, view) : own;
    }

    private List<Value> ofVariants(Located located, SchemaView view) {
        List<Value> all = new ArrayList<>();
        List<Schemas> carriers = new ArrayList<>();
        for (Located variant : view.variantsOf(located)) {
            Optional<Located> resolved = references.resolve(variant);
            SchemaView inner =
                    resolved.map(found -> SchemaView.of(found.schema())).orElse(null);
            if (inner == null || (!inner.onlyNull() && !isScalar(inner))) {
                return List.of();
            }
            carriers.add(new Schemas(resolved.get(), inner));
        }
        for (Schemas carrier : carriers) {
            all.addAll(named(carrier.located().schema(), carrier.view().enumValues()));
        }
        boolean strings = carriers.stream()
                .filter(carrier -> !carrier.view().onlyNull())
                .allMatch(carrier -> carrier.view().impliedType().equals("string"));
        boolean allNamed = carriers.stream()
                .filter(carrier -> !carrier.view().onlyNull())
                .noneMatch(carrier -> carrier.view().enumValues().isEmpty());
        return !(strings || allNamed) ? List.of() : distinct(all);
    }

    private record Schemas(Located located, SchemaView view) {}

    private static boolean isScalar(SchemaView view) {
        return Set.of("string", "integer", "number").contains(view.impliedType());
    }

    private static List<Value> distinct(List<Value> values) {
        List<Value> distinct = new ArrayList<>();
        for (Value value : values) {
            if (distinct.stream().noneMatch(other -> other.value().equals(value.value()))) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    /** Values with what the usual extensions say of them; a lone one may have a title. */
    private static List<Value> named(io.swagger.v3.oas.models.media.Schema<?> schema, List<Object> values) {
        List<Value> named = new ArrayList<>();
        Map<String, Object> extensions = schema.getExtensions() == null ? Map.of() : schema.getExtensions();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            String description = text(extensions.get("x-enum-descriptions"), i, value);
            named.add(new Value(
                    value,
                    text(extensions.getOrDefault("x-enum-varnames", extensions.get("x-enumNames")), i, value),
                    description == null && values.size() == 1 ? schema.getTitle() : description));
        }
        return named;
    }

    private static @Nullable String text(@Nullable Object texts, int index, Object value) {
        if (texts instanceof List<?> list && index < list.size()) {
            return list.get(index) instanceof String text && !text.isEmpty() ? text : null;
        }
        return texts instanceof Map<?, ?> map && map.get(value.toString()) instanceof String text ? text : null;
    }

    /** A value, and what the document calls it. */
    private record Value(
            Object value, @Nullable String name, @Nullable String description) {}
}
