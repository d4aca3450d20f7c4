package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class UrlTemplateTest {
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
        assertThat(UrlTemplate.parse("/access/impersonate?key={key}").path()).isEqualTo("/access/impersonate");
    }

    @Test
    void keepsWhatIsEncodedAlreadyAndWhatOnlyLooksSo() {
        assertThat(fill("/a%20b/{x}/", Map.of("x", "%20"))).isEqualTo("https://acme.example:8443/a%20b/%2520/");
    }

    @Test
    void tellsTheNamesInOrder() {
        assertThat(UrlTemplate.parse("/a/{b}/{a}?c={c}&b={b}").names()).containsExactly("b", "a", "c");
    }

    @Test
    void findsTheValuesInAUrlOfItsOwn() {
        UrlTemplate template = UrlTemplate.parse("/a/{x}/b-{y}/{z.1}");
        HttpUrl url = template.fill(ORIGIN, Map.of("x", "1/2", "y", "2", "z.1", "ä"));

        assertThat(template.values(url)).isEqualTo(Map.of("x", "1/2", "z.1", "ä"));
    }

    private static String fill(String template, Map<String, String> values) {
        return UrlTemplate.parse(template).fill(ORIGIN, values).toString();
    }
}
