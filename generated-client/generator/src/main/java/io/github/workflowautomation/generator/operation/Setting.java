package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A parameter that a builder sets: of a query, of headers or of a form.
 *
 * @param wireName its name on the wire
 * @param name its Java name
 * @param values the setter's parameters
 * @param statement what the setter does
 * @param check what the builder does to make sure that it is set
 * @param required whether it must be set
 * @param remarks what the document says of it
 */
public record Setting(
        String wireName,
        String name,
        List<Value> values,
        String statement,
        String check,
        boolean required,
        Remarks remarks) {

    /**
     * A parameter of a setter.
     *
     * @param type its type
     * @param name its name
     * @param comment what it is
     */
    public record Value(String type, String name, String comment) {}

    /** The setter's parameters as they are written. */
    public String parameters() {
        return values.stream().map(value -> value.type() + " " + value.name()).collect(Collectors.joining(", "));
    }

    private boolean deprecated() {
        return remarks.deprecated();
    }

    /** The comment of the setter, and its annotation if it has one. */
    public String heading() {
        Javadoc comment =
                new Javadoc().say("Sets " + CommentText.code(wireName) + (required ? ", which is required." : "."));
        comment.quote(remarks.description());
        if (!remarks.rules().isEmpty()) {
            comment.say(String.join(" ", remarks.rules()));
        }
        values.forEach(value -> comment.tag("param", value.name() + " " + value.comment()));
        comment.tag("return", "this builder");
        if (deprecated()) {
            comment.tag("deprecated", "by the document");
        }
        return comment.render("        ") + (deprecated() ? "        @Deprecated\n" : "");
    }
}
