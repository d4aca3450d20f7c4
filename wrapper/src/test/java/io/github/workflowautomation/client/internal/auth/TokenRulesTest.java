package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenRulesTest {
    private static final String NO_USER = "names no user, so it is probably an Env token (inferred), which external"
            + " systems cannot use: use one that is issued for a user, or allow it by allowTokensWithoutUser()";

    private final TokenRules rules = new TokenRules("acme", false);

    @Test
    void findNothingWrongWithATokenOfAUserOfTheTenant() {
        assertThat(rules.problem(TestTokens.of("acme", "jane"))).isEmpty();
    }

    /** What cannot be read is the server's to judge. */
    @Test
    void findNothingWrongWithWhatIsNoJwt() {
        assertThat(rules.problem("opaque")).isEmpty();
    }

    @Test
    void nameTheTenantOfATokenFromElsewhere() {
        String problem = rules.problem(TestTokens.of("other", "jane")).orElseThrow();

        assertThat(problem)
                .isEqualTo("is for the tenant \"other\", while the setting tenant says \"acme\": use the ID that System"
                        + " Settings shows, and a key or token of that tenant");
        assertThat(TokenRules.isOfAnotherTenant(problem)).isTrue();
    }

    @Test
    void nameNothingThatCouldUpsetATerminal() {
        String unprintable = "a\u001b[31m" + "x".repeat(75);

        assertThat(rules.problem(TestTokens.of(unprintable, "jane")).orElseThrow())
                .startsWith("is for the tenant \"a??31m" + "x".repeat(74) + "…\", while");
        assertThat(rules.problem(TestTokens.of("x".repeat(80), "jane")).orElseThrow())
                .startsWith("is for the tenant \"" + "x".repeat(80) + "\", while");
    }

    @Test
    void refuseATokenWithoutAUserUnlessItIsAllowed() {
        String token = TestTokens.jwt(Map.of("aud", "acme"));

        assertThat(rules.problem(token)).contains(NO_USER);
        assertThat(TokenRules.isOfAnotherTenant(NO_USER)).isFalse();
        assertThat(new TokenRules("acme", true).problem(token)).isEmpty();
    }
}
