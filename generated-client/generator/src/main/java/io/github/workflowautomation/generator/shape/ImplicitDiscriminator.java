package io.github.workflowautomation.generator.shape;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member that has one value of its own in every variant: it tells the variants apart, although the document does not
 * call it a discriminator.
 *
 * @param property its JSON name
 * @param values the value of each class
 */
record ImplicitDiscriminator(String property, Map<String, String> values) {
    static Optional<ImplicitDiscriminator> of(Set<String> classes, Map<String, Model> models, List<Enumeration> enums) {
        List<Model> variants =
                classes.stream().filter(models::containsKey).map(models::get).toList();
        if (variants.size() < 2 || variants.size() < classes.size()) {
            return Optional.empty();
        }
        return variants.get(0).properties().stream()
                .map(property -> of(property.wireName(), variants, enums))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ImplicitDiscriminator> of(String name, List<Model> variants, List<Enumeration> enums) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Model variant : variants) {
            @Nullable String value = onlyValue(name, variant, enums);
            if (value == null) {
                return Optional.empty();
            }
            values.put(variant.name(), value);
        }
        boolean different = new HashSet<>(values.values()).size() == values.size();
        return different ? Optional.of(new ImplicitDiscriminator(name, values)) : Optional.empty();
    }

    private static @Nullable String onlyValue(String name, Model variant, List<Enumeration> enums) {
        return variant.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .flatMap(property -> enums.stream()
                        .filter(values -> values.name().equals(property.type().name())))
                .filter(values ->
                        values.constants().size() == 1 && values.value().equals(JavaType.STRING))
                .map(values -> values.constants().get(0).value())
                .findFirst()
                .orElse(null);
    }
}
