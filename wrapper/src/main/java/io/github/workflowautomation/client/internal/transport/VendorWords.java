package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the vendor says in an error body: {@code message} and {@code description} of its
 * {@code {status, message, description, stack}} (C), or a short plain text (S). Never {@code stack}, and no HTML.
 */
final class VendorWords {
    private final Redactor redactor;

    VendorWords(Redactor redactor) {
        this.redactor = redactor;
    }

    /**
     * {@return the words, on one line, shortened and without secrets}
     *
     * @param body the error body
     */
    Optional<String> in(String body) {
        return spoken(body.strip()).map(this::presentable).filter(words -> !words.isEmpty());
    }

    private static Optional<String> spoken(String body) {
        if (body.isEmpty() || body.startsWith("<")) {
            return Optional.empty();
        }
        try {
            return fromJson(JsonValue.parse(body));
        } catch (IllegalArgumentException plainText) {
            return looksLikeJson(body) ? Optional.empty() : Optional.of(firstLine(body));
        }
    }

    private static Optional<String> fromJson(JsonValue json) {
        if (!(json instanceof JsonObject)) {
            return json.asString().map(VendorWords::firstLine);
        }
        String words = Stream.of("message", "description")
                .flatMap(name -> json.get(name).flatMap(JsonValue::asString).stream())
                .map(VendorWords::firstLine)
                .distinct()
                .collect(Collectors.joining(": "));
        return Optional.of(words);
    }

    /** Broken JSON may hold anything, a stack trace too. */
    private static boolean looksLikeJson(String body) {
        return body.startsWith("{") || body.startsWith("[") || body.startsWith("\"");
    }

    /** What follows in the next lines is a stack trace more often than not. */
    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private String presentable(String words) {
        return PlainText.of(words, redactor);
    }
}
