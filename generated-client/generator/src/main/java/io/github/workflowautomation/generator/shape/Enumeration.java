package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A generated class of values that the document names, and of those that it does not name yet.
 *
 * @param name the class
 * @param schemaName what the document calls it
 * @param description the document's words
 * @param value how JSON carries it
 * @param constants the values that the document names
 * @param unions the unions that it is a variant of
 */
public record Enumeration(
        String name,
        String schemaName,
        @Nullable String description,
        JavaType value,
        List<Constant> constants,
        Set<String> unions) {
    /** The comment of the class. */
    public String comment() {
        Javadoc comment = new Javadoc().quote(description);
        if (comment.isEmpty()) {
            comment.say("The values of " + CommentText.code(schemaName) + ".");
        }
        return comment.say("A value that the document does not name is kept as it came.")
                .render("");
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return Annotations.schema(schemaName, description);
    }

    /** Its interfaces, as they are written. */
    public String interfaces() {
        return "OpenEnum<" + value.name() + ">"
                + unions.stream().map(union -> ", " + union).collect(Collectors.joining());
    }

    /** The constants, joined by comma. */
    public String constantNames() {
        return constants.stream().map(Constant::name).collect(Collectors.joining(", "));
    }

    /** The adapter of its values. */
    public String adapter() {
        return "Adapters.mapped(" + value.adapter() + ", " + name + "::of, " + name + "::value)";
    }

    /** What its source imports. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>(value.imports());
        imports.addAll(Set.of(
                "com.squareup.moshi.JsonReader",
                "io.swagger.v3.oas.annotations.media.Schema",
                "java.io.IOException",
                "java.util.Map",
                "org.jspecify.annotations.Nullable",
                "support.OpenEnum",
                "support.Scalars"));
        return imports;
    }

    /** Whether a text fits into a constant of a class file. */
    static boolean fits(Object value) {
        return Literals.fits(value.toString());
    }
}
