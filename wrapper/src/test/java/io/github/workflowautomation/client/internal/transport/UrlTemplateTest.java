package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void printsItselfAsItWasWritten() {
        assertThat(UrlTemplate.parse("/a/{b}?c={c}")).hasToString("/a/{b}?c={c}");
        assertThat(UrlTemplate.parse("/a/{b}")).hasToString("/a/{b}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a         | must start with one / and name no other origin
                    //a/b     | must start with one / and name no other origin
                    /a b      | must not hold blanks or control characters
                    /a#b      | must not hold # or \\
                    /a\\b      | must not hold # or \\
                    /a/{b     | must have a name between each { and }
                    /a/b}     | must have a name between each { and }
                    /a/{}     | must have a name between each { and }
                    /a%2      | must not hold a % that is not followed by two hex digits
                    /a/../b   | must not step by . or ..
                    /a/%2e/b  | must not step by . or ..
                    """)
    void refusesWhatIsNoTemplate(String text, String problem) {
        assertThatThrownBy(() -> UrlTemplate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesAValueThatWouldMakeItAnotherPath(String value) {
        assertThatThrownBy(() -> fill("/a/{x}/b", Map.of("x", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("{x} must not be empty or only dots");
    }

    @Test
    void needsAValueForEachName() {
        assertThatThrownBy(() -> fill("/a/{x}", Map.of("y", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("{x} has no value");
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
