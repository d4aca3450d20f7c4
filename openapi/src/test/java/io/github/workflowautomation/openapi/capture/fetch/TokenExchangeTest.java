package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenExchangeTest {

    /** With characters to which a URL gives a meaning. */
    private static final String KEY = "not/a-real+key?";

    private static final String PATH = "/api/auth/apikey/acme/not%2Fa-real%2Bkey%3F/impersonate";

    private TestHost tenant;

    @BeforeEach
    void start() throws IOException {
        tenant = new TestHost();
    }

    @AfterEach
    void stop() {
        tenant.close();
    }

    @Test
    void aTenantsKeyActsAsAUser() {
        tenant.page(PATH + "/jane%20doe", "{\"token\":\"t0ken\"}");

        assertThat(token(new Login.ApiKey("acme", key(), "jane doe"))).isEqualTo("t0ken");
    }

    @Test
    void aPersonalKeyActsAsItsOwner() {
        tenant.page(PATH, "\"t0ken\"");

        assertThat(token(new Login.PersonalKey("acme", key()))).isEqualTo("t0ken");
    }

    @ParameterizedTest
    @CsvSource({
        "400, Check WORKFLOW_TENANT",
        "401, Check WORKFLOW_TENANT",
        "403, Check WORKFLOW_TENANT",
        "404, Check WORKFLOW_HOST",
        "500, Try again later.",
        "302, It leads elsewhere"
    })
    void aRefusalSaysWhatToCheckAndNotTheKey(int status, String advice) {
        tenant.on(PATH, exchange -> {
            exchange.getResponseHeaders().set("Location", "/login");
            TestHost.answer(exchange, status, "no");
        });

        assertThat(failure())
                .startsWith("The exchange of the key for a token answers " + status + ". " + advice)
                .doesNotContain("real");
        assertThat(tenant.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "{}", "null", "two words"})
    void anAnswerWithoutATokenIsSaidToBe(String answer) {
        tenant.page(PATH, answer);

        assertThat(failure()).startsWith("The exchange of the key for a token was answered without a token");
    }

    @Test
    void aTokenOfAnotherTenantIsRefused() {
        tenant.page(PATH, jwt("{\"tenant\":\"other\",\"aud\":\"other\"}"));

        assertThat(failure()).startsWith("The token is for another tenant, \"other\". Check WORKFLOW_TENANT");
    }

    @Test
    void aTokenOfThisTenantIsTaken() {
        String jwt = jwt("{\"tenant\":\"ACME\",\"aud\":\"acme\"}");
        tenant.page(PATH, jwt);

        assertThat(token(new Login.PersonalKey("acme", key()))).isEqualTo(jwt);
    }

    @Test
    void aHostThatIsNotThereIsSaidToBe() {
        tenant.close();

        assertThat(failure())
                .isEqualTo("The exchange of the key for a token cannot be asked: the host does not accept a"
                        + " connection.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void aTenantThatIsNoNameNeverReachesAUrl(String name) {
        Throwable failure = catchThrowable(() -> token(new Login.PersonalKey(name, key())));

        assertThat(failure).isInstanceOf(AccessException.class).hasMessage("The tenant is empty, or is no name.");
        assertThat(tenant.asked).isEmpty();
    }

    @Test
    void neitherKeyNorTokenPrint() {
        assertThat(new Login.ApiKey("acme", key(), "jane") + " " + new Login.Jwt(key()))
                .isEqualTo("ApiKey[tenant=acme, key=***, userName=jane] Jwt[token=***]");
    }

    private String failure() {
        Throwable failure = catchThrowable(() -> token(new Login.PersonalKey("acme", key())));
        assertThat(failure).isInstanceOf(AccessException.class);
        return String.valueOf(failure.getMessage());
    }

    private String token(Login login) {
        Duration timeout = Duration.ofSeconds(30);
        Wire wire = new Wire(Wire.client(timeout), new Budget(100_000, 100_000), timeout);
        Optional<Secret> token = new TokenExchange(wire, AccessRules.of(tenant.host(), List.of(), false)).token(login);
        return token.orElseThrow().reveal();
    }

    private static Secret key() {
        return Secret.of("key", KEY);
    }

    private static String jwt(String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String header = base64.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".x";
    }
}
