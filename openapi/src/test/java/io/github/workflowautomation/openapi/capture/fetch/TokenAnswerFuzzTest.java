package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;

/** Any answer of an exchange has a token that a header can carry, or none. */
class TokenAnswerFuzzTest {

    @Tag("brief")
    @FuzzTest(maxDuration = "20s")
    void briefly(byte[] answer) {
        read(new String(answer, StandardCharsets.UTF_8));
    }

    @Tag("nightly")
    @FuzzTest(maxDuration = "10m")
    void overnight(byte[] answer) {
        read(new String(answer, StandardCharsets.UTF_8));
    }

    private static void read(String answer) {
        String token = TokenAnswer.tokenIn(answer).orElse("none");
        assertThat(token).isNotEmpty();
        assertThat(token.chars()).allMatch(character -> character > ' ' && character < 0x7f);
    }
}
