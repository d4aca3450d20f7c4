package io.github.workflowautomation.generator.shape;

import io.github.workflowautomation.generator.document.SchemaView;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Literals;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of a member, apart from its type.
 *
 * @param description its words
 * @param defaultText what a server takes when it is absent
 * @param readOnly whether only the server sets it
 * @param writeOnly whether it never comes back
 * @param masked whether it is not to be printed
 * @param deprecated whether it should no longer be used
 */
public record PropertyFacts(
        @Nullable String description,
        @Nullable String defaultText,
        boolean readOnly,
        boolean writeOnly,
        boolean masked,
        boolean deprecated) {
    private static final int LONGEST_DEFAULT = 200;

    static PropertyFacts of(Schema<?> schema) {
        boolean writeOnly = Boolean.TRUE.equals(schema.getWriteOnly());
        return new PropertyFacts(
                schema.getDescription(),
                SchemaView.of(schema).defaultText(),
                Boolean.TRUE.equals(schema.getReadOnly()) && !writeOnly,
                writeOnly,
                writeOnly || SchemaView.isTrue(schema, "x-secret") || "password".equals(schema.getFormat()),
                Boolean.TRUE.equals(schema.getDeprecated()));
    }

    Optional<String> defaultLiteral() {
        return Optional.ofNullable(defaultText).filter(Literals::fits).map(Literals::string);
    }

    /** Sentences for a comment, each after a space. */
    String notes() {
        StringBuilder notes = new StringBuilder();
        if (defaultText != null && defaultText.length() <= LONGEST_DEFAULT) {
            notes.append(" When it is absent, the server takes ")
                    .append(defaultText.isEmpty() ? "the empty string" : CommentText.code(defaultText))
                    .append('.');
        }
        return notes.append(readOnly ? " Set by the server." : "")
                .append(writeOnly ? " Sent only, never received." : "")
                .append(masked ? " Not printed." : "")
                .toString();
    }
}
