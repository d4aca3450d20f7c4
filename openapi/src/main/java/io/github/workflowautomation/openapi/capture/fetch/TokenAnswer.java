package io.github.workflowautomation.openapi.capture.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Finds the token in the answer of an exchange. Its shape is not public (I): a JSON string, plain text, or an object
 * that has it under one of the usual names, at the top or one level down. The client does the same by code of its own;
 * a test holds the two together.
 */
final class TokenAnswer {

    private static final List<String> NAMES = List.of("token", "access_token", "accessToken", "jwt");
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,16384}");
    private static final String SCHEME = "Bearer ";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TokenAnswer() {}

    static Optional<String> tokenIn(String answer) {
        return candidate(answer.strip())
                .map(TokenAnswer::withoutScheme)
                .filter(token -> TOKEN.matcher(token).matches());
    }

    private static Optional<String> candidate(String answer) {
        try {
            JsonNode json = JSON.readTree(answer);
            return json.isTextual() || json.isContainerNode() ? inJson(json) : plain(answer);
        } catch (JsonProcessingException e) {
            return plain(answer);
        }
    }

    private static Optional<String> inJson(JsonNode json) {
        if (json.isTextual()) {
            return Optional.of(json.textValue().strip());
        }
        if (json.isArray()) {
            return json.size() == 1 ? inJson(json.get(0)) : Optional.empty();
        }
        return named(json)
                .or(() -> StreamSupport.stream(json.spliterator(), false)
                        .flatMap(member -> named(member).stream())
                        .findFirst());
    }

    private static Optional<String> named(JsonNode object) {
        return NAMES.stream()
                .map(object::path)
                .filter(JsonNode::isTextual)
                .map(value -> value.textValue().strip())
                .findFirst();
    }

    /** Broken JSON and pages are no token; neither are JSON's literals. */
    private static Optional<String> plain(String text) {
        boolean token = !text.isEmpty()
                && "{[\"<".indexOf(text.charAt(0)) < 0
                && !List.of("null", "true", "false").contains(text);
        return token ? Optional.of(text) : Optional.empty();
    }

    private static String withoutScheme(String token) {
        return token.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? token.substring(SCHEME.length()).strip()
                : token;
    }
}
