package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"t0ken.a-b_c\"",
                "t0ken.a-b_c",
                "  t0ken.a-b_c\r\n",
                "Bearer t0ken.a-b_c",
                "{\"token\":\"t0ken.a-b_c\"}",
                "{\"access_token\":\"t0ken.a-b_c\",\"token_type\":\"Bearer\",\"expires_in\":600}",
                "{\"accessToken\":\"t0ken.a-b_c\"}",
                "{\"jwt\":\"t0ken.a-b_c\"}",
                "{\"token\":null,\"jwt\":\"Bearer t0ken.a-b_c\"}",
                "{\"data\":{\"token\":\"t0ken.a-b_c\"}}",
                "[{\"token\":\"t0ken.a-b_c\"}]",
                "[\"t0ken.a-b_c\"]",
            })
    void findsTheToken(String answer) {
        assertThat(TokenAnswer.tokenIn(answer)).contains("t0ken.a-b_c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890123456789012", "00000000000000000000000000000012"})
    void takesDigitsForAToken(String answer) {
        assertThat(TokenAnswer.tokenIn(answer)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\"",
                "null",
                "true",
                "{}",
                "[]",
                "{\"token\":7}",
                "{\"token\":\"t0k",
                "[\"a\",\"b\"]",
                "a b",
                "<html>",
                "\"with\\nnewline\""
            })
    void findsNone(String answer) {
        assertThat(TokenAnswer.tokenIn(answer)).isEmpty();
    }
}
