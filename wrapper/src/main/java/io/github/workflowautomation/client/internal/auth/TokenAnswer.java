package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the token in the answer of an exchange. Its shape is not public (I): a JSON string, plain text, or an object
 * that has it under one of the usual names, at the top or one level down.
 */
final class TokenAnswer {
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,16384}");

    private final List<String> names;

    TokenAnswer(List<String> names) {
        this.names = names;
    }

    Optional<String> tokenIn(String answer) {
        return candidate(answer.strip())
                .map(TokenAnswer::withoutScheme)
                .filter(token -> TOKEN.matcher(token).matches());
    }

    private Optional<String> candidate(String answer) {
        try {
            JsonValue json = JsonValue.parse(answer);
            return json instanceof JsonString || json instanceof JsonObject || json instanceof JsonArray
                    ? inJson(json)
                    : Optional.of(answer).filter(TokenAnswer::isPlain);
        } catch (IllegalArgumentException plainText) {
            return Optional.of(answer).filter(TokenAnswer::isPlain);
        }
    }

    private Optional<String> inJson(JsonValue json) {
        if (json instanceof JsonString string) {
            return Optional.of(string.value().strip());
        }
        if (json instanceof JsonArray) {
            return json.elements().size() == 1 ? inJson(json.elements().get(0)) : Optional.empty();
        }
        return named(json).or(() -> oneLevelDown(json));
    }

    private Optional<String> named(JsonValue object) {
        return names.stream()
                .flatMap(name -> object.get(name).stream())
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value().strip())
                .findFirst();
    }

    private Optional<String> oneLevelDown(JsonValue json) {
        return json instanceof JsonObject object
                ? object.members().values().stream()
                        .flatMap(member -> named(member).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Broken JSON and pages are no token; neither are JSON's literals. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && "{[\"<".indexOf(text.charAt(0)) < 0
                && !List.of("null", "true", "false").contains(text);
    }

    private static String withoutScheme(String token) {
        return token.regionMatches(true, 0, "Bearer ", 0, 7)
                ? token.substring(7).strip()
                : token;
    }
}
