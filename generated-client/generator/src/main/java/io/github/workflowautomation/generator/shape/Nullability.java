package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether null is among the values of a schema, wherever that is written. */
final class Nullability {
    private final References references;

    Nullability(References references) {
        this.references = references;
    }

    boolean isNullable(Located located) {
        return isNullable(located, new HashSet<>());
    }

    private boolean isNullable(Located located, Set<Pointer> seen) {
        if (SchemaView.of(located.schema()).nullable()) {
            return true;
        }
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty() || !seen.add(resolved.get().at())) {
            return false;
        }
        SchemaView view = SchemaView.of(resolved.get().schema());
        List<Located> parts = view.partsOf(resolved.get());
        return view.nullable()
                || view.onlyNull()
                || view.variantsOf(resolved.get()).stream().anyMatch(variant -> isNullable(variant, seen))
                || (parts.size() == 1 && isNullable(parts.get(0), seen));
    }
}
