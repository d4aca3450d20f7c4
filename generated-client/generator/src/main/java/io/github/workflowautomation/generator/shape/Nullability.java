package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.References;
import io.github.workflowautomation.generator.document.SchemaView;
import java.util.List;
import java.util.Optional;

/** Tells whether null is among the values of a schema, wherever that is written. */
final class Nullability {
    private static final int DEEPEST = 20;

    private final References references;

    Nullability(References references) {
        this.references = references;
    }

    boolean isNullable(Located located) {
        return isNullable(located, 0);
    }

    private boolean isNullable(Located located, int depth) {
        if (SchemaView.of(located.schema()).nullable()) {
            return true;
        }
        Optional<Located> resolved = references.resolve(located);
        if (resolved.isEmpty() || depth == DEEPEST) {
            return false;
        }
        SchemaView view = SchemaView.of(resolved.get().schema());
        List<Located> parts = view.partsOf(resolved.get());
        return view.nullable()
                || view.onlyNull()
                || view.variantsOf(resolved.get()).stream().anyMatch(variant -> isNullable(variant, depth + 1))
                || (parts.size() == 1 && isNullable(parts.get(0), depth + 1));
    }
}
