package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import java.util.List;

/** Tells which schemas become classes. */
final class Kinds {
    private final References references;
    private final MemberReader members;
    private final EnumReader enums;

    Kinds(References references, MemberReader members, EnumReader enums) {
        this.references = references;
        this.members = members;
        this.enums = enums;
    }

    /** What a schema becomes. */
    enum Kind {
        /** An open enumeration. */
        ENUMERATION,
        /** A model. */
        MODEL,
        /** A type of the JDK, a collection, open JSON, or what another schema becomes. */
        PLAIN
    }

    /** What a schema, that is no reference, becomes. */
    Kind of(Located located) {
        SchemaView view = SchemaView.of(located.schema());
        if (enums.isEnumeration(located)) {
            return Kind.ENUMERATION;
        }
        boolean object = view.mayBeObject() && members.hasMembers(located);
        return object && variants(located).isEmpty() && !isAlias(view, located) ? Kind.MODEL : Kind.PLAIN;
    }

    /** A place that only repeats what it refers to, as 3.0 does to describe a reference. */
    private boolean isAlias(SchemaView view, Located located) {
        return References.sharedName(located.at()).isEmpty()
                && view.properties().isEmpty()
                && view.required().isEmpty()
                && parts(located).size() == 1;
    }

    /** The parts of an allOf that say something about the value. */
    List<Located> parts(Located located) {
        return SchemaView.of(located.schema()).partsOf(located).stream()
                .filter(part -> !SchemaView.of(part.schema()).isTrivial())
                .toList();
    }

    /** The variants that say something: not null alone, and not only what must be there of the same members. */
    List<Located> variants(Located located) {
        boolean object = members.hasMembers(located);
        return SchemaView.of(located.schema()).variantsOf(located).stream()
                .filter(variant -> saysSomething(variant, object))
                .toList();
    }

    private boolean saysSomething(Located variant, boolean object) {
        SchemaView view = references
                .resolve(variant)
                .map(resolved -> SchemaView.of(resolved.schema()))
                .orElseGet(() -> SchemaView.of(variant.schema()));
        return !view.onlyNull() && !(view.isTrivial() && (object || view.types().isEmpty()));
    }
}
