package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Any answer of an exchange has a token that a header can carry, or none; and any token has claims, or none. */
class TokenAnswerFuzzTest {
    private static final TokenAnswer ANSWERS = new TokenAnswer(List.of("token", "access_token", "jwt"));

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
        String token = ANSWERS.tokenIn(answer).orElse("none");
        assertThat(token).isNotEmpty();
        assertThat(token.chars()).allMatch(character -> character > ' ' && character < 0x7f);
        JwtClaims.of(token).ifPresent(TokenAnswerFuzzTest::ask);
        JwtClaims.of(answer).ifPresent(TokenAnswerFuzzTest::ask);
    }

    private static void ask(JwtClaims claims) {
        boolean unused = claims.namesUser();
        assertThat(claims).hasToString("JwtClaims[***]");
        assertThat(claims.tenantOtherThan("acme").filter("acme"::equalsIgnoreCase))
                .isEmpty();
        assertThat(claims.issuedAt()).isNotNull();
        assertThat(claims.expiresAt()).isNotNull();
    }
}
