package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.text.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a schema with variants: those of a oneOf or anyOf, or those that are built on it with allOf. */
final class UnionReader {
    private final Models models;
    private final References references;
    private final Kinds kinds;
    private final DiscriminatorReader discriminators;

    UnionReader(Models models, References references, Kinds kinds, DiscriminatorReader discriminators) {
        this.models = models;
        this.references = references;
        this.kinds = kinds;
        this.discriminators = discriminators;
    }

    /** A union as it is read, while the classes of its variants may not be complete. */
    record Draft(
            String name,
            String schemaName,
            @Nullable String description,
            @Nullable String discriminator,
            Map<String, String> classes,
            Map<String, Set<String>> valuesOfClass,
            List<Union.Held> held,
            @Nullable String base) {
        /** The same with the discriminator that the document does not name as one, if there is such a member. */
        Draft with(Optional<ImplicitDiscriminator> implicit) {
            if (discriminator != null || base != null || implicit.isEmpty()) {
                return this;
            }
            Map<String, Set<String>> values = new LinkedHashMap<>();
            implicit.get().values().forEach((className, value) -> values.put(className, Set.of(value)));
            return new Draft(name, schemaName, description, implicit.get().property(), classes, values, held, null);
        }
    }

    Draft read(String name, String schemaName, Located located, @Nullable String base) {
        List<Located> variants = variants(located);
        Map<String, String> classes = new LinkedHashMap<>();
        List<Union.Held> held = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Located variant = variants.get(i);
            JavaType type = models.type(variant, variantName(name, variant, i));
            String token = token(kinds.category(variant));
            if (type.isGenerated()) {
                classes.put(type.name(), token);
            } else {
                held.add(new Union.Held(name, type, token));
            }
        }
        Map<String, Set<String>> values = discriminatorValues(located, variants, classes, base);
        variants.forEach(variant -> warnOfUnion(variant, values));
        return new Draft(
                name,
                schemaName,
                located.schema().getDescription(),
                DiscriminatorReader.property(located),
                classes,
                values,
                joined(name, held, classes),
                base);
    }

    /** The members of its variants are not looked at, so that without a discriminator nothing tells it from the others. */
    private void warnOfUnion(Located variant, Map<String, Set<String>> values) {
        references
                .resolve(variant)
                .filter(target -> kinds.of(target) == Kinds.Kind.UNION)
                .filter(target -> !values.containsKey(
                        models.type(target, target.at().toString()).name()))
                .ifPresent(target -> models.warn(
                        variant,
                        "a variant that has variants itself is not told from the others, so it is kept as it came"));
    }

    private List<Located> variants(Located located) {
        List<Located> variants = kinds.variants(located);
        if (!variants.isEmpty()) {
            return variants;
        }
        List<Located> heirs = new ArrayList<>();
        kinds.heirs(located)
                .forEach(heir -> references
                        .shared(heir)
                        .filter(target -> kinds.of(target) != Kinds.Kind.PLAIN)
                        .ifPresent(heirs::add));
        return heirs;
    }

    private static String variantName(String union, Located variant, int index) {
        String title = variant.schema().getTitle();
        return union + (title == null || Names.pascal(title).isEmpty() ? "Variant" + (index + 1) : Names.pascal(title));
    }

    private static String token(String category) {
        return switch (category) {
            case "string" -> "STRING";
            case "integer", "number" -> "NUMBER";
            case "boolean" -> "BOOLEAN";
            case "array" -> "BEGIN_ARRAY";
            default -> "BEGIN_OBJECT";
        };
    }

    /** One variant for each kind of JSON: nobody could tell two texts apart. */
    private List<Union.Held> joined(String union, List<Union.Held> held, Map<String, String> classes) {
        Map<String, Union.Held> byToken = new LinkedHashMap<>();
        for (Union.Held variant : held) {
            boolean taken = !variant.token().equals("BEGIN_OBJECT") && classes.containsValue(variant.token());
            if (!taken) {
                byToken.merge(variant.token(), plain(union, variant), (first, second) -> common(union, first, second));
            }
        }
        return List.copyOf(byToken.values());
    }

    /** A date is held as its text, since nothing says that another text is none. */
    private static Union.Held plain(String union, Union.Held variant) {
        return variant.token().equals("STRING") ? new Union.Held(union, JavaType.STRING, "STRING") : variant;
    }

    private static Union.Held common(String union, Union.Held first, Union.Held second) {
        if (first.javaType().equals(second.javaType())) {
            return first;
        }
        JavaType wider = switch (first.token()) {
            case "NUMBER" -> JavaType.DECIMAL;
            case "BEGIN_ARRAY" -> JavaType.JSON.list();
            default -> JavaType.OBJECT;
        };
        return new Union.Held(union, wider, first.token());
    }

    /** What the mapping names is a variant, too. */
    private Map<String, Set<String>> discriminatorValues(
            Located located, List<Located> variants, Map<String, String> classes, @Nullable String base) {
        Map<String, Set<String>> values = discriminators.mapped(located, base);
        values.keySet().forEach(className -> classes.putIfAbsent(className, token("object")));
        discriminators.implied(located, variants, values.keySet()).forEach((className, own) -> {
            if (classes.containsKey(className)) {
                values.put(className, own);
            }
        });
        return values;
    }

    /** The union with the classes that are complete now. */
    static Union complete(Draft draft, Map<String, Model> models, Set<String> unions) {
        List<Union.ClassVariant> classes = new ArrayList<>();
        draft.classes()
                .forEach((name, token) -> classes.add(new Union.ClassVariant(
                        name,
                        token,
                        models.get(name),
                        List.copyOf(draft.valuesOfClass().getOrDefault(name, Set.of())))));
        classes.removeIf(variant -> variant.name().equals(draft.base()));
        return new Union(
                draft.name(),
                draft.schemaName(),
                draft.description(),
                draft.discriminator(),
                classes,
                draft.held(),
                draft.base(),
                draft.base() == null ? List.of() : common(Objects.requireNonNull(models.get(draft.base())), classes),
                unions);
    }

    /** The accessors of the base that all variants have, too. */
    private static List<Property> common(Model base, List<Union.ClassVariant> variants) {
        return base.properties().stream()
                .filter(property -> variants.stream()
                        .allMatch(variant -> variant.model() != null
                                && variant.model().properties().stream().anyMatch(property::isReadLike)))
                .toList();
    }
}
