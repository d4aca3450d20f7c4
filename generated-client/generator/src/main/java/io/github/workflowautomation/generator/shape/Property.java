package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import org.jspecify.annotations.Nullable;

/**
 * A declared member of a model.
 *
 * @param index its place among the members, from zero
 * @param wireName the JSON name
 * @param name the Java name
 * @param type its type
 * @param required whether the document says that it is always there
 * @param description the document's words
 */
public record Property(
        int index,
        String wireName,
        String name,
        JavaType type,
        boolean required,
        @Nullable String description) {

    /** The JSON name as a literal. */
    public String wireLiteral() {
        return Literals.string(wireName);
    }

    /** The members of its {@code @Schema}. */
    public String annotation() {
        return "name = " + wireLiteral()
                + (description == null || !Literals.fits(description)
                        ? ""
                        : ", description = " + Literals.string(description));
    }

    /** Its start in {@code toString}, as a literal. */
    public String printedLiteral() {
        return Literals.string(name + "=");
    }

    /** What a builder says when it is not set, as a literal. */
    public String missingLiteral() {
        return Literals.string("The required member \"" + wireName + "\" is not set.");
    }

    /** Whether {@code @Nullable} stands before the type. */
    public boolean optional() {
        return !required;
    }

    /** Whether a call reads it without an adapter of its own. */
    public boolean direct() {
        return !type.reader().isEmpty();
    }

    /** The comment of the accessor. */
    public String accessorComment() {
        return new Javadoc()
                .quote(description)
                .say("JSON name: " + CommentText.code(wireName) + ".")
                .tag("return", required ? "the value" : "the value, or null when it is absent")
                .render("    ");
    }

    /** The comment of the setter. */
    public String setterComment() {
        return new Javadoc()
                .say("Sets " + CommentText.code(wireName) + ".")
                .tag("param", name + " the value" + (required ? "" : ", or null to leave it out"))
                .tag("return", "this builder")
                .render("        ");
    }
}
