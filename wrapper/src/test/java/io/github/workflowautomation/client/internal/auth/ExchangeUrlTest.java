package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class ExchangeUrlTest {
    private static final HttpUrl ORIGIN = HttpUrl.get("https://acme.example:8443/");

    @Test
    void encodesEachValueAsOneSegment() {
        String url = fill(
                "/api/auth/apikey/{tenant}/{key}/impersonate/{userName}",
                Map.of("tenant", "acme", "key", "a/b?c#d%2F", "userName", "jane doe@acme;x"));

        assertThat(url)
                .isEqualTo("https://acme.example:8443/api/auth/apikey/acme/a%2Fb%3Fc%23d%252F"
                        + "/impersonate/jane%20doe@acme;x");
    }

    @Test
    void fillsAQueryToo() {
        String url = fill("/access/impersonate?key={key}&user={userName}", Map.of("key", "a&b=c", "userName", "j d"));

        assertThat(url).isEqualTo("https://acme.example:8443/access/impersonate?key=a%26b%3Dc&user=j+d");
    }

    @Test
    void leavesBracesInAValueAlone() {
        assertThat(fill("/{tenant}/{key}", Map.of("tenant", "{key}", "key", "k")))
                .isEqualTo("https://acme.example:8443/%7Bkey%7D/k");
    }

    @Test
    void namesThePathWithoutItsQuery() {
        assertThat(ExchangeUrl.path("/access/impersonate?key={key}")).isEqualTo("/access/impersonate");
    }

    private static String fill(String template, Map<String, String> values) {
        return ExchangeUrl.fill(ORIGIN, template, values).toString();
    }
}
