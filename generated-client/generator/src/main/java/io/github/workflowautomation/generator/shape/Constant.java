package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * A value that the document names.
 *
 * @param name the Java constant
 * @param value the value's text
 * @param literal the value in Java
 * @param description the document's words
 */
public record Constant(
        String name, String value, String literal, @Nullable String description) {
    /** A name for a value; digits get a word before them. */
    static String nameOf(String value, boolean number) {
        String name = Names.constant(Spelling.of(value));
        return number && name.startsWith("_") ? "VALUE" + name : name;
    }

    /** The comment of the constant. */
    public String comment() {
        return describe("    ");
    }

    /** The comment of the constant in the nested enum. */
    public String knownComment() {
        return describe("        ");
    }

    private String describe(String indent) {
        Javadoc comment = new Javadoc().quote(description);
        String shown = value.isEmpty() ? "The empty string." : CommentText.code(value) + ".";
        return comment.say(comment.isEmpty() ? shown : "JSON: " + shown).render(indent);
    }
}
