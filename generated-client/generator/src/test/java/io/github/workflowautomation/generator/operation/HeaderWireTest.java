package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeaderWireTest {
    @RegisterExtension
    final WireServer server = new WireServer();

    @SafeVarargs
    private Headers headers(Map.Entry<String, ?>... values) {
        Api api = server.api();
        return server.sent(api.call("headers", api.settings("HeadersHeaders", values)))
                .getHeaders();
    }

    @Test
    void eachValueIsOneHeader() {
        Object range = server.api().json("{\"min\":1,\"max\":2}");
        Headers headers = headers(
                Map.entry("xText", "a, b; c"),
                Map.entry("xAt", OffsetDateTime.parse("2026-11-24T10:00:00Z")),
                Map.entry("xList", List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3))),
                Map.entry("xObject", range),
                Map.entry("xExploded", range),
                Map.entry("xKey", server.api().secret("hidden")));
        assertThat(headers.toMultimap())
                .containsEntry("x-text", List.of("a, b; c"))
                .containsEntry("x-at", List.of("2026-11-24T10:00:00Z"))
                .containsEntry("x-list", List.of("2026-01-02,2026-01-03"))
                .containsEntry("x-object", List.of("min,1,max,2"))
                .containsEntry("x-exploded", List.of("min=1,max=2"))
                .containsEntry("x-key", List.of("hidden"))
                .containsEntry("accept", List.of("*/*"))
                .doesNotContainKeys("cookie", "session", "authorization");
    }

    @Test
    void cookiesAreOneHeaderBesideAHeaderOfTheSameName() {
        Headers headers = headers(
                Map.entry("session", "header"),
                Map.entry("session2", "a;b=c, \"d\" 100%é"),
                Map.entry("theme", List.of("x", "y")),
                Map.entry("each", List.of(1, 2)));
        assertThat(headers.toMultimap())
                .containsEntry("session", List.of("header"))
                .containsEntry(
                        "cookie", List.of("session=a%3Bb=c%2C%20%22d%22%20100%25%C3%A9; theme=x%2Cy; each=1; each=2"));
    }

    @Test
    void aValueThatNoHeaderMayHoldIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> headers(Map.entry("xKey", server.api().secret("hidden\r\nX-Other: 1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("headers: the header \"X-Key\" has a character that HTTP does not allow there.");
    }
}
