package io.github.workflowautomation.openapi.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

    // Put together here, so that no file of ours holds what looks like a secret.
    private static String made(String pattern) {
        return pattern.replace("<jwt>", "eyJ" + "hbGciOiJub25l" + ".eyJz")
                .replace("<hex>", "0123456789abcdef".repeat(2))
                .replace("<b64>", "Ab1+".repeat(10))
                .replace("<at>", "@")
                .replace("<ip>", "192.168." + "1.20")
                .replace("<pem>", "-----BEGIN " + "RSA PRIVATE KEY-----")
                .replace("<aws>", "AKIA" + "ABCDEFGHIJ123456")
                .replace("<tenant>", "acme" + ".on-nutrient.io");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <jwt>                                     | a JWT
            Use 'Bearer abcdefghijklmnopqrstuvwxyz'   | a bearer token
            Authorization: Basic dXNlcjpwYXNzd29yZA== | basic credentials
            <pem>                                     | a private key
            key <aws>.                                | a key
            key=<hex>                                 | a key
            <b64>                                     | a key
            https://jane:sesame<at>example.com/       | a password in a URL
            write to jane.doe<at>acme.test            | an e-mail address
            https://<tenant>/api                      | a tenant's host
            see x.<tenant>                            | a tenant's host
            http://db.prod.internal/x                 | an internal host
            http://<ip>/                              | a private address
            """)
    void tellsWhatATextHolds(String text, String what) {
        assertThat(Sensitive.in(made(text))).map(Sensitive.Hit::what).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer token of the caller",
                "Basic authentication, then a bearer token",
                "00000000-0000-4000-8000-000000000001",
                "jane.doe@example.com",
                "/api/processes/processTask/{processTaskSid}/config/outputs/keys/of/v2/Task3",
                "getOAuth2AuthorizationServerMetadataForTenantOfProcess",
                "https://help.integrify.com/docs",
                "version 10.1.2, then 192.168",
                "https://localhost:3000/api",
                "^[A-Za-z0-9+/]{40,}={0,2}$"
            })
    void letsOtherTextsPass(String text) {
        assertThat(Sensitive.in(text)).isEmpty();
    }

    @Test
    void findsWhatCrossesTheEndOfAPiece() {
        assertThat(Sensitive.in(" x".repeat(9_995) + made("<jwt>"))).isPresent();
    }

    @Test
    void isQuickOnLongTextsOfAnyKind() {
        for (String part : new String[] {"a", "a.", "aA1", "0", "://a", "bearer ", "a@", "/a1B"}) {
            String text = part.repeat(2_000_000 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Sensitive.in(text));
        }
    }
}
