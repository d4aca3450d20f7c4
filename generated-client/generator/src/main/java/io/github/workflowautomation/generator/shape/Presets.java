package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What builders set from the start: the discriminator of a variant, and members that have only one value. */
final class Presets {
    private final Map<String, Map<String, Set<String>>> discriminators = new TreeMap<>();
    private final Map<String, Enumeration> enumerations = new LinkedHashMap<>();

    Presets(List<UnionReader.Draft> unions, List<Enumeration> enumerations) {
        enumerations.forEach(values -> this.enumerations.put(values.name(), values));
        unions.forEach(union -> union.valuesOfClass().forEach((className, values) -> {
            if (union.discriminator() != null) {
                discriminators
                        .computeIfAbsent(className, key -> new TreeMap<>())
                        .computeIfAbsent(union.discriminator(), key -> new TreeSet<>())
                        .addAll(values);
            }
        }));
    }

    List<Model.Preset> of(Model model) {
        Map<String, Set<String>> values = discriminators.getOrDefault(model.name(), Map.of());
        List<Model.Preset> presets = new ArrayList<>();
        for (Property property : model.properties()) {
            Set<String> own = values.getOrDefault(property.wireName(), Set.of());
            Optional<Model.Preset> preset = discriminator(property, own).or(() -> onlyValue(property));
            preset.ifPresent(presets::add);
        }
        values.forEach((name, own) -> {
            boolean declared = model.properties().stream()
                    .anyMatch(property -> property.wireName().equals(name));
            if (!declared && own.size() == 1 && values.size() == 1) {
                presets.add(undeclared(name, own.iterator().next()));
            }
        });
        return presets;
    }

    /** Filled in when the document gives the variant one value; with several the caller has to choose. */
    private Optional<Model.Preset> discriminator(Property property, Set<String> values) {
        if (values.size() != 1) {
            return Optional.empty();
        }
        String literal = Literals.string(values.iterator().next());
        if (property.type().equals(JavaType.STRING)) {
            return Optional.of(call(property, literal));
        }
        Enumeration enumeration = enumerations.get(property.type().name());
        return enumeration != null && enumeration.value().equals(JavaType.STRING)
                ? Optional.of(call(property, enumeration.name() + ".of(" + literal + ")"))
                : Optional.empty();
    }

    private Optional<Model.Preset> onlyValue(Property property) {
        Enumeration enumeration = enumerations.get(property.type().name());
        if (enumeration == null
                || enumeration.constants().size() != 1
                || !property.presence().neverNull()) {
            return Optional.empty();
        }
        String constant = enumeration.constants().get(0).name();
        return Optional.of(call(property, enumeration.name() + "." + constant));
    }

    private static Model.Preset call(Property property, String value) {
        return new Model.Preset("." + property.name() + "(" + value + ")", Set.of());
    }

    private static Model.Preset undeclared(String name, String value) {
        return new Model.Preset(
                ".additionalField(" + Literals.string(name) + ", new JsonString(" + Literals.string(value) + "))",
                Set.of("support.JsonString"));
    }
}
