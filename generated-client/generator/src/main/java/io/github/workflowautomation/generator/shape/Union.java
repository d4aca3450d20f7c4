package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A generated interface of values that are one of several.
 *
 * @param name the interface
 * @param schemaName what the document calls it
 * @param description the document's words
 * @param discriminator the member that tells the variant; null when there is none
 * @param classes the variants that are generated classes
 * @param held the variants that it wraps
 * @param base the class of what is none of the variants; null when it is kept as JSON
 * @param accessors what all variants have in common with the base
 * @param unions the unions that it is a variant of
 */
public record Union(
        String name,
        String schemaName,
        @Nullable String description,
        @Nullable String discriminator,
        List<ClassVariant> classes,
        List<Held> held,
        @Nullable String base,
        List<Property> accessors,
        Set<String> unions) {
    /**
     * A variant with a class.
     *
     * @param name the class
     * @param token what its JSON starts with
     * @param model its members; null when it is no model
     * @param discriminatorValues the discriminator's values for it
     */
    public record ClassVariant(
            String name, String token, @Nullable Model model, List<String> discriminatorValues) {
        boolean isObject() {
            return model != null || !discriminatorValues.isEmpty();
        }

        /** The members that must be there, as literals. */
        public String required() {
            return model == null ? "" : names(model, true);
        }

        /** All members, as literals. */
        public String declared() {
            return model == null ? "" : names(model, false);
        }

        private static String names(Model model, boolean required) {
            return model.properties().stream()
                    .filter(property -> !required || property.expected())
                    .map(Property::wireLiteral)
                    .collect(Collectors.joining(", "));
        }

        /** The values as further arguments. */
        public String values() {
            return discriminatorValues.stream()
                    .map(value -> ", " + Literals.string(value))
                    .collect(Collectors.joining());
        }

        /** Its adapter. */
        public String adapter() {
            return "Adapters.of(moshi, " + name + ".class)";
        }
    }

    /**
     * A variant that has no class of its own.
     *
     * @param union the interface
     * @param javaType its type
     * @param token what its JSON starts with
     */
    public record Held(String union, JavaType javaType, String token) {
        /** The class that wraps it. */
        public String record() {
            return "Of" + javaType.storage().name().replaceFirst("<.*", "").replaceFirst("^Json", "");
        }

        /** The class as it is named from outside. */
        public String name() {
            return union + "." + record();
        }

        /** What it holds. */
        public String type() {
            return javaType.storage().name();
        }

        /** Whether a copy is taken. */
        public boolean copied() {
            return type().contains("<");
        }

        /** The copy. */
        public String copy() {
            return "Copies." + type().replaceFirst("<.*", "").toLowerCase(Locale.ROOT) + "(value)";
        }

        /** What it is, in words. */
        public String words() {
            return switch (token) {
                case "STRING" -> "text";
                case "NUMBER" -> "a number";
                case "BOOLEAN" -> "true or false";
                case "BEGIN_ARRAY" -> "an array";
                default -> "an object";
            };
        }

        /** Its adapter. */
        public String adapter() {
            return "Adapters.mapped(" + javaType.adapter() + ", " + name() + "::new, " + name() + "::value)";
        }
    }

    /** The comment of the interface. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(description);
        if (comment.isEmpty()) {
            comment.say("The schema " + CommentText.code(schemaName) + ".");
        }
        String rest = base == null ? "Other" : base;
        return comment.say("One of several; anything else is kept as {@link " + rest + "}.")
                .render("");
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return Annotations.schema(schemaName, description);
    }

    /** The interfaces that it extends, with the keyword. */
    public String interfaces() {
        return unions.isEmpty() ? "" : " extends " + String.join(", ", unions);
    }

    /** Whether what is none of the variants is kept as JSON. */
    public boolean raw() {
        return base == null;
    }

    /** The variants that are models. */
    public List<ClassVariant> objects() {
        return classes.stream().filter(ClassVariant::isObject).toList();
    }

    /** The others: the adapter asks only for the kind of JSON. */
    public List<Map<String, String>> others() {
        List<Map<String, String>> others = new ArrayList<>();
        classes.stream()
                .filter(variant -> !variant.isObject())
                .forEach(variant -> others.add(
                        Map.of("name", variant.name(), "adapter", variant.adapter(), "token", variant.token())));
        held.forEach(variant ->
                others.add(Map.of("name", variant.name(), "adapter", variant.adapter(), "token", variant.token())));
        return others;
    }

    /** The discriminator as a literal. */
    public String discriminatorLiteral() {
        return discriminator == null ? "null" : Literals.string(discriminator);
    }

    /** The class of the rest. */
    public String fallback() {
        return base == null ? name + ".Other" : base;
    }

    /** The adapter of the rest. */
    public String fallbackAdapter() {
        return base == null
                ? "Adapters.mapped(Adapters.JSON, " + name + ".Other::new, " + name + ".Other::json)"
                : "Adapters.of(moshi, " + base + ".class)";
    }

    /** Its adapter. */
    public String adapter() {
        return name + "JsonAdapter.of(moshi)";
    }

    /** What its source imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of("io.swagger.v3.oas.annotations.media.Schema"));
        accessors.forEach(accessor -> {
            imports.addAll(accessor.type().imports());
            if (!accessor.presence().neverNull()) {
                imports.add("org.jspecify.annotations.Nullable");
            }
        });
        held.forEach(variant -> {
            imports.addAll(variant.javaType().storage().imports());
            imports.remove("support.Texts");
        });
        if (held.stream().noneMatch(Held::copied)) {
            imports.remove("support.Copies");
        }
        if (raw()) {
            imports.add("support.JsonValue");
        }
        return imports;
    }

    /** What its adapter imports. */
    public Set<String> adapterImports() {
        Set<String> imports = new TreeSet<>(Set.of(
                "com.squareup.moshi.JsonAdapter",
                "com.squareup.moshi.Moshi",
                "support.Adapters",
                "support.UnionJsonAdapter"));
        if (!objects().isEmpty()) {
            imports.add("java.util.List");
        }
        if (!others().isEmpty()) {
            imports.add("com.squareup.moshi.JsonReader");
        }
        return imports;
    }
}
