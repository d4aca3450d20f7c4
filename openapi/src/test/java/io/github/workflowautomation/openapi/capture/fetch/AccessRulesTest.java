package io.github.workflowautomation.openapi.capture.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource({
        "acme.example, https://acme.example/x",
        "ACME.example, https://acme.example/x",
        "acme.example:8443, https://acme.example:8443/x",
        "https://acme.example/, https://acme.example/x",
        "127.0.0.1:8080, http://127.0.0.1:8080/x",
        "localhost:8080, http://localhost:8080/x",
        "https://localhost:8080, https://localhost:8080/x",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/x",
        "[::1]:8080, http://[::1]:8080/x",
    })
    void readsAHost(String host, String url) {
        assertThat(AccessRules.of(host, List.of(), false).onTenant("/x")).isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acme.example/api",
                "user:not-a-real-key@acme.example",
                "acme.example?x=1",
                "acme.example#x",
                "acme example",
                "ftp://acme.example",
                "https://"
            })
    void refusesWhatIsNoHostWithoutEchoingIt(String host) {
        assertThatThrownBy(() -> AccessRules.of(host, List.of(), false))
                .isInstanceOf(AccessException.class)
                .hasMessage("The host is not a host such as acme.example or acme.example:8443, without user, path or"
                        + " query.");
    }

    @Test
    void plainHttpIsForThisMachineUnlessItIsAllowed() {
        assertThatThrownBy(() -> AccessRules.of("http://acme.example", List.of(), false))
                .isInstanceOf(AccessException.class)
                .hasMessageContaining("--allow-http");

        assertThat(AccessRules.of("http://acme.example", List.of(), true).onTenant("/"))
                .isEqualTo(URI.create("http://acme.example/"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/x, true, true",
        "https://ACME.example:443/x, true, true",
        "https://docs.example/x, true, false",
        "http://acme.example/x, false, false",
        "https://acme.example:444/x, false, false",
        "https://acme.example.evil.example/x, false, false",
        "https://evil.example/acme.example, false, false",
        "file:///x, false, false",
    })
    void anOriginIsSchemeHostAndPort(String url, boolean asked, boolean trusted) {
        AccessRules rules = AccessRules.of("acme.example", List.of("docs.example"), false);

        assertThat(rules.mayAsk(URI.create(url))).isEqualTo(asked);
        assertThat(rules.maySeeCredentials(URI.create(url))).isEqualTo(trusted);
    }
}
