package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Javadoc;
import io.github.workflowautomation.generator.text.Literals;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a builder sets: of a query, of headers or of a form.
 *
 * @param wireName its name on the wire
 * @param name its Java name
 * @param parameters the setter's parameters, as they are written
 * @param statement what the setter does
 * @param required whether it must be set
 * @param description the document's words
 */
public record Setting(
        String wireName,
        String name,
        String parameters,
        String statement,
        boolean required,
        @Nullable String description) {

    /** The name on the wire as a literal. */
    public String wireLiteral() {
        return Literals.string(wireName);
    }

    /** The comment of the setter. */
    public String comment() {
        Javadoc comment =
                new Javadoc().say("Sets " + CommentText.code(wireName) + (required ? ", which is required." : "."));
        comment.quote(description);
        for (String parameter : parameters.split(", ", -1)) {
            String parameterName = parameter.substring(parameter.lastIndexOf(' ') + 1);
            comment.tag("param", parameterName + " " + meaning(parameterName));
        }
        return comment.tag("return", "this builder").render("        ");
    }

    private static String meaning(String parameterName) {
        return switch (parameterName) {
            case "fileName" -> "the file's name, without folders";
            case "content" -> "the file's content";
            default -> "the value";
        };
    }
}
