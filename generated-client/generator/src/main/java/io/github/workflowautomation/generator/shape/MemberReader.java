package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Diagnostics;
import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.Literals;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the members of an object: its own, and those of all parts of its allOf. */
final class MemberReader {
    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final References references;
    private final Diagnostics diagnostics;

    MemberReader(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The members in the document's order, by JSON name. */
    Map<String, Member> members(Located object, String owner) {
        Map<String, Member> members = new LinkedHashMap<>();
        collect(object, false, owner, members, new LinkedHashSet<>());
        return members;
    }

    boolean hasMembers(Located object) {
        return !members(object, "").isEmpty();
    }

    private void collect(Located located, boolean part, String owner, Map<String, Member> members, Set<Pointer> seen) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty() || !seen.add(resolved.get().at())) {
            return;
        }
        Located object = resolved.get();
        String ownName = References.sharedName(object.at()).orElse(owner);
        SchemaView view = SchemaView.of(object.schema());
        view.partsOf(object).forEach(inner -> collect(inner, true, ownName, members, seen));
        List<Located> variants = view.variantsOf(object).stream()
                .filter(variant -> !SchemaView.of(variant.schema()).onlyNull())
                .toList();
        if (variants.size() == 1) {
            collect(variants.get(0), part, ownName, members, seen);
        } else if (part && saysMore(variants, seen)) {
            diagnostics.warn(
                    object.at(),
                    "inside an allOf the variants of " + view.variantsKeyword()
                            + " are not told apart; their members are among the additional fields");
        }
        if (view.mayBeObject()) {
            view.properties().forEach((name, schema) -> {
                Pointer at = object.at().child("properties").child(name);
                add(new Member(name, new Located(schema, at), ownName), members);
            });
        } else if (!view.properties().isEmpty()) {
            diagnostics.warn(object.at(), "the properties are ignored, since the type is not object");
        }
    }

    /** Whether a variant has members, and is not built on the union that it is a variant of. */
    private boolean saysMore(List<Located> variants, Set<Pointer> seen) {
        List<Located> resolved = variants.stream()
                .flatMap(variant -> references.resolve(variant).stream())
                .toList();
        Pointer whole = seen.iterator().next();
        return resolved.stream().noneMatch(variant -> variant.at().equals(whole))
                && resolved.stream()
                        .anyMatch(variant -> !SchemaView.of(variant.schema()).isTrivial());
    }

    /** A part that only describes a member again does not replace the one that gives its type. */
    private void add(Member member, Map<String, Member> members) {
        if (!Literals.fits(member.wireName())) {
            diagnostics.warn(
                    member.located().at(), "the name is too long for Java; the member is among the additional fields");
            return;
        }
        if (BOOLEANS.contains(member.wireName())) {
            diagnostics.warn(
                    member.located().at(),
                    "the name is a boolean; YAML 1.1 reads on, off, yes and no so where they stand without quotes");
        }
        @Nullable Member known = members.get(member.wireName());
        if (known == null || !SchemaView.of(member.located().schema()).isTrivial()) {
            members.put(member.wireName(), member);
        }
        if (known != null
                && !type(known).isEmpty()
                && !type(member).isEmpty()
                && !type(known).equals(type(member))) {
            diagnostics.warn(member.located().at(), "another part gives the member another type; the last one counts");
        }
    }

    private String type(Member member) {
        return references
                .resolve(member.located())
                .map(target -> SchemaView.of(target.schema()).type())
                .orElse("");
    }

    /** The names that must be there. */
    Set<String> required(Located object) {
        Set<String> required = new LinkedHashSet<>();
        collectRequired(object, required, new LinkedHashSet<>());
        return required;
    }

    private void collectRequired(Located located, Set<String> required, Set<Pointer> seen) {
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isPresent() && seen.add(resolved.get().at())) {
            SchemaView view = SchemaView.of(resolved.get().schema());
            required.addAll(view.required());
            List<Located> parts = view.partsOf(resolved.get());
            parts.forEach(part -> collectRequired(part, required, seen));
        }
    }
}
