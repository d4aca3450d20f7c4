package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.shape.JavaType;
import io.github.workflowautomation.generator.text.CommentText;
import io.github.workflowautomation.generator.text.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the document tells of.
 *
 * @param status the status, a range of them, or {@code default}
 * @param description the document's words
 * @param model the model that it carries, if it is one
 */
record Outcome(
        String status,
        @Nullable String description,
        @Nullable JavaType model) {
    private static final int LONGEST = 300;

    /** Swagger's annotation. */
    String annotation(String indent) {
        List<String> members = new ArrayList<>();
        members.add("responseCode = " + Literals.string(shortened(status)));
        members.add("description = " + Literals.string(shortened(words())));
        if (model != null) {
            members.add("content = @Content(schema = @Schema(implementation = " + model.name() + ".class))");
        }
        return Layout.list(indent, "@ApiResponse(", members, ")");
    }

    /** What the annotation imports. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(Set.of("io.swagger.v3.oas.annotations.responses.ApiResponse"));
        if (model != null) {
            imports.addAll(model.imports());
            imports.add("io.swagger.v3.oas.annotations.media.Content");
            imports.add("io.swagger.v3.oas.annotations.media.Schema");
        }
        return imports;
    }

    /** The same for the comment. */
    String comment() {
        String words = CommentText.inline(shortened(words()));
        return CommentText.code(shortened(status)) + (words.isEmpty() ? "" : " " + words.replaceFirst("[.]$", ""));
    }

    private String words() {
        return description == null ? "" : description.strip();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
