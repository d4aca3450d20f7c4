package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers are those with which the snapshot tool, which finds tokens by code of its own, is tested as well. */
class TokenAnswerTest {
    private final TokenAnswer answers = new TokenAnswer(List.of("token", "access_token", "accessToken", "jwt"));

    @ParameterizedTest
    @MethodSource("found")
    void findsTheToken(String answer, String token) {
        assertThat(answers.tokenIn(answer)).contains(token);
    }

    static Stream<Arguments> found() throws IOException {
        return listed("found").map(one -> Arguments.of(text(one, "answer"), text(one, "token")));
    }

    @ParameterizedTest
    @MethodSource("none")
    void findsNone(String answer) {
        assertThat(answers.tokenIn(answer)).isEmpty();
    }

    static Stream<String> none() throws IOException {
        return listed("none").map(one -> one.asString().orElseThrow());
    }

    private static String text(JsonValue object, String name) {
        return object.get(name).flatMap(JsonValue::asString).orElseThrow();
    }

    private static Stream<JsonValue> listed(String kind) throws IOException {
        try (InputStream file = TokenAnswerTest.class.getResourceAsStream("/token-answers.json")) {
            String json = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return JsonValue.parse(json).get(kind).orElseThrow().elements().stream();
        }
    }
}
