package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.Located;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.document.References;
import java.util.HashSet;
import java.util.Set;

/** Finds schemas that are variants of themselves: no Java type can be its own supertype. */
final class Loops {
    private final References references;
    private final Kinds kinds;
    private final Set<Pointer> seen = new HashSet<>();

    Loops(References references, Kinds kinds) {
        this.references = references;
        this.kinds = kinds;
    }

    boolean isIn(Located start) {
        return reaches(start, start.at());
    }

    private boolean reaches(Located from, Pointer goal) {
        return kinds.variants(from).stream()
                .flatMap(variant -> references.resolve(variant).stream())
                .anyMatch(variant -> variant.at().equals(goal) || (seen.add(variant.at()) && reaches(variant, goal)));
    }
}
