package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.Literals;
import org.jspecify.annotations.Nullable;

/** The members of Swagger's annotations. None is of an enum type: without Swagger on the class path javac would warn. */
final class Annotations {
    private static final int LONGEST_NAME = 200;

    private Annotations() {}

    /** A name as a literal; of one that no class file could hold, the start. */
    static String shortened(String name) {
        return Literals.string(Literals.fits(name) ? name : name.substring(0, LONGEST_NAME) + "...");
    }

    static String schema(String name, @Nullable String description) {
        return "name = " + shortened(name)
                + (description == null || !Literals.fits(description)
                        ? ""
                        : ", description = " + Literals.string(description));
    }
}
