package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers are listed in one file for all who find tokens: the tool here, the client, and both side by side. */
class TokenAnswerTest {

    @ParameterizedTest
    @MethodSource("found")
    void findsTheToken(String answer, String token) {
        assertThat(TokenAnswer.tokenIn(answer)).contains(token);
    }

    static Stream<Arguments> found() throws IOException {
        return answers("found")
                .map(one -> Arguments.of(
                        one.get("answer").asText(), one.get("token").asText()));
    }

    @ParameterizedTest
    @MethodSource("none")
    void findsNone(String answer) {
        assertThat(TokenAnswer.tokenIn(answer)).isEmpty();
    }

    static Stream<String> none() throws IOException {
        return answers("none").map(JsonNode::asText);
    }

    private static Stream<JsonNode> answers(String kind) throws IOException {
        try (InputStream file = TokenAnswerTest.class.getResourceAsStream("/token-answers.json")) {
            JsonNode answers = JsonMapper.builder().build().readTree(file).get(kind);
            return StreamSupport.stream(answers.spliterator(), false);
        }
    }
}
