package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.Literals;
import org.jspecify.annotations.Nullable;

/** The members of Swagger's annotations. None is of an enum type: without Swagger on the class path javac would warn. */
final class Annotations {
    private Annotations() {}

    static String schema(String name, @Nullable String description) {
        return "name = " + Literals.string(name)
                + (description == null || !Literals.fits(description)
                        ? ""
                        : ", description = " + Literals.string(description));
    }
}
