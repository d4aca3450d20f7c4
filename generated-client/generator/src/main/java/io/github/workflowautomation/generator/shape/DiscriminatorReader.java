package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.swagger.v3.oas.models.media.Discriminator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which values of a discriminator stand for which class. */
final class DiscriminatorReader {
    private final Models models;
    private final References references;
    private final MemberReader members;
    private final Diagnostics diagnostics;

    DiscriminatorReader(Models models, References references, MemberReader members, Diagnostics diagnostics) {
        this.models = models;
        this.references = references;
        this.members = members;
        this.diagnostics = diagnostics;
    }

    /** The member that tells the variants apart; null when the document names none. */
    static @Nullable String property(Located union) {
        @Nullable Discriminator discriminator = union.schema().getDiscriminator();
        return discriminator == null ? null : discriminator.getPropertyName();
    }

    /** The values that the mapping gives, by class; {@code base} is the class of the union itself. */
    Map<String, Set<String>> mapped(Located union, @Nullable String base) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        @Nullable Discriminator discriminator = union.schema().getDiscriminator();
        if (discriminator == null || discriminator.getMapping() == null) {
            return values;
        }
        discriminator.getMapping().forEach((value, reference) -> {
            Optional<Located> target = references.mappedName(reference).flatMap(references::shared);
            if (target.isEmpty()) {
                diagnostics.warn(
                        union.at().child("discriminator").child("mapping").child(value),
                        "the reference leads nowhere; what has this value is kept as it came");
            }
            target.map(schema -> schema.at().equals(union.at())
                            ? base
                            : models.type(schema, "").name())
                    .ifPresent(name -> values.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(value));
        });
        return values;
    }

    /** The values of the variants that the mapping leaves out: what their member may be, or else their names. */
    Map<String, Set<String>> implied(Located union, List<Located> variants, Set<String> mapped) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        @Nullable String property = property(union);
        if (property == null) {
            return values;
        }
        Map<Pointer, Located> unmapped = new LinkedHashMap<>();
        variants.forEach(variant -> references
                .resolve(variant)
                .filter(target -> !mapped.contains(className(target)))
                .ifPresent(target -> unmapped.put(target.at(), target)));
        Map<String, Long> claims = unmapped.values().stream()
                .flatMap(variant -> allowed(variant, property).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        unmapped.forEach((at, variant) -> {
            Set<String> own = allowed(variant, property);
            own.removeIf(value -> Objects.requireNonNull(claims.get(value)) > 1);
            if (own.isEmpty()) {
                References.sharedName(at).ifPresent(own::add);
            }
            values.put(className(variant), own);
            warnOfNoValue(at, own, property);
        });
        return values;
    }

    private void warnOfNoValue(Pointer at, Set<String> values, String property) {
        if (values.isEmpty()) {
            diagnostics.warn(
                    at,
                    "no value of the discriminator \"" + property
                            + "\" stands for this variant, so none is read as it");
        }
    }

    private String className(Located variant) {
        return models.type(variant, "").name();
    }

    /** The values that a variant allows for the member. */
    private Set<String> allowed(Located variant, String property) {
        @Nullable Member member = members.members(variant, "").get(property);
        return Optional.ofNullable(member)
                .flatMap(found -> references.resolve(found.located()))
                .map(schema -> SchemaView.of(schema.schema()).enumValues())
                .orElse(List.of())
                .stream()
                .map(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
