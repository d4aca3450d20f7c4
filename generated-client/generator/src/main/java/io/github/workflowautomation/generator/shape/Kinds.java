package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which schemas become classes. */
final class Kinds {
    private static final String ANYTHING = "anything";
    private static final int MOST_MEMBERS = 1_500;

    private final References references;
    private final MemberReader members;
    private final EnumReader enums;
    private final Family family;
    private final IdentityHashMap<Schema<?>, Kind> known = new IdentityHashMap<>();
    private final IdentityHashMap<Schema<?>, List<Located>> typeVariants = new IdentityHashMap<>();

    Kinds(References references, MemberReader members, EnumReader enums) {
        this.references = references;
        this.members = members;
        this.enums = enums;
        this.family = new Family(references);
    }

    /** What a schema becomes. */
    enum Kind {
        /** An open enumeration. */
        ENUMERATION,
        /** An interface of several variants. */
        UNION,
        /** A model. */
        MODEL,
        /** A type of the JDK, a collection, open JSON, or what another schema becomes. */
        PLAIN
    }

    /** What a schema, that is no reference, becomes. */
    Kind of(Located located) {
        @Nullable Kind kind = known.get(located.schema());
        if (kind == null) {
            known.put(located.schema(), Kind.PLAIN); // the answer for a schema that is made of itself alone
            kind = find(located);
            known.put(located.schema(), kind);
        }
        return kind;
    }

    private Kind find(Located located) {
        if (enums.isEnumeration(located)) {
            return Kind.ENUMERATION;
        }
        if (isUnion(located)) {
            return Kind.UNION;
        }
        SchemaView view = SchemaView.of(located.schema());
        boolean object = view.mayBeObject()
                && members.hasMembers(located)
                && variants(located).size() < 2;
        return object && !isTooLarge(located) && !isAlias(view, located) ? Kind.MODEL : Kind.PLAIN;
    }

    private boolean isUnion(Located located) {
        List<Located> variants = variants(located);
        if (variants.size() < 2) {
            return variants.isEmpty() && !heirs(located).isEmpty();
        }
        Set<String> categories = new LinkedHashSet<>();
        variants.forEach(variant -> categories.add(category(variant)));
        boolean objects = categories.equals(Set.of("object"))
                && variants.stream()
                        .anyMatch(variant -> references
                                .resolve(variant)
                                .filter(target -> of(target) != Kind.PLAIN)
                                .isPresent());
        boolean several = categories.size() > 1 && !categories.equals(Set.of("integer", "number"));
        return (objects || several) && !categories.contains(ANYTHING) && !new Loops(references, this).isIn(located);
    }

    /** The schemas that are told apart by the discriminator of this one, being built on it with allOf. */
    Set<String> heirs(Located located) {
        @Nullable Discriminator discriminator = located.schema().getDiscriminator();
        return discriminator == null || discriminator.getPropertyName() == null
                ? Set.of()
                : References.sharedName(located.at()).map(family::descendants).orElse(Set.of());
    }

    /** The kind of JSON that a schema allows. */
    String category(Located located) {
        return category(located, new HashSet<>());
    }

    private String category(Located located, Set<Pointer> within) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty() || !within.add(resolved.get().at())) {
            return ANYTHING;
        }
        SchemaView view = SchemaView.of(resolved.get().schema());
        return switch (of(resolved.get())) {
            case ENUMERATION ->
                view.impliedType().equals("string") || view.impliedType().isEmpty() ? "string" : "number";
            case MODEL -> "object";
            case UNION -> "object";
            case PLAIN -> plainCategory(view, resolved.get(), within);
        };
    }

    private String plainCategory(SchemaView view, Located located, Set<Pointer> within) {
        List<Located> variants = variants(located);
        List<Located> parts = parts(located);
        if (variants.size() == 1) {
            return category(variants.get(0), within);
        }
        if (variants.isEmpty() && view.types().size() == 1) {
            return view.type();
        }
        return variants.isEmpty() && parts.size() == 1 && view.types().isEmpty()
                ? category(parts.get(0), within)
                : ANYTHING;
    }

    /** Whether a class file could not hold the members. */
    boolean isTooLarge(Located located) {
        return members.members(located, "").size() > MOST_MEMBERS;
    }

    /** A place that only repeats what it refers to, as 3.0 does to describe a reference. */
    private boolean isAlias(SchemaView view, Located located) {
        boolean nothingOwn = view.properties().isEmpty() && view.required().isEmpty();
        return References.sharedName(located.at()).isEmpty()
                && nothingOwn
                && parts(located).size() + variants(located).size() == 1;
    }

    /** The parts of an allOf that say something about the value. */
    List<Located> parts(Located located) {
        return SchemaView.of(located.schema()).partsOf(located).stream()
                .filter(part -> !SchemaView.of(part.schema()).isTrivial())
                .toList();
    }

    /** The variants that say something: not null alone, and not only what must be there of the same members. */
    List<Located> variants(Located located) {
        SchemaView view = SchemaView.of(located.schema());
        List<Located> variants = view.variantsOf(located);
        if (variants.isEmpty()) {
            return view.types().size() > 1 ? typeVariants(view, located) : List.of();
        }
        boolean object = members.hasMembers(located);
        return variants.stream()
                .filter(variant -> saysSomething(variant, object))
                .toList();
    }

    /** Whether the variants are written as such, and not as a list of types. */
    static boolean hasWrittenVariants(Located located) {
        return !SchemaView.of(located.schema()).variantsOf(located).isEmpty();
    }

    private List<Located> typeVariants(SchemaView view, Located located) {
        return typeVariants.computeIfAbsent(
                located.schema(), schema -> TypeVariants.of(located, List.copyOf(view.types())));
    }

    private boolean saysSomething(Located variant, boolean object) {
        SchemaView view = references
                .resolve(variant)
                .map(resolved -> SchemaView.of(resolved.schema()))
                .orElseGet(() -> SchemaView.of(variant.schema()));
        boolean nothingNew =
                object || (view.types().isEmpty() && !view.required().isEmpty());
        return !view.onlyNull() && !(view.isTrivial() && nothingNew);
    }
}
