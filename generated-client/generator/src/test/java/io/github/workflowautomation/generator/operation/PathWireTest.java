package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PathWireTest {
    @RegisterExtension
    final WireServer server = new WireServer();

    private String path(String operation, Object... arguments) {
        return server.sent(server.api().call(operation, arguments)).getPath();
    }

    @Test
    void scalarsAreWrittenAsTextAndEncoded() {
        String path = path(
                "pathScalars",
                "a b/c?d%#é",
                9007199254740993L,
                OffsetDateTime.parse("2026-11-24T10:00:00+05:30"),
                LocalDate.of(2026, 1, 2),
                UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                new BigDecimal("1E+3"),
                true);
        assertThat(path)
                .isEqualTo("/v1/scalars/a%20b%2Fc%3Fd%25%23%C3%A9/9007199254740993/2026-11-24T10:00:00+05:30/2026-01-02"
                        + "/00000000-0000-0000-0000-00000000000a/1000/true");
    }

    @Test
    void listsAndObjectsAreWrittenInTheStyleOfTheDocument() {
        Object range = server.api().json("{\"min\":1,\"max\":2}");
        String path = path(
                "pathStyles",
                List.of("a", "b"),
                List.of(1, 2),
                List.of(1, 2),
                List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3)),
                List.of("a", "b"),
                range,
                range);
        assertThat(path)
                .isEqualTo("/v1/styles/a,b/.1,2/.1.2/;matrix=2026-01-02,2026-01-03/;matrices=a;matrices=b"
                        + "/min,1,max,2/min=1,max=2");
    }

    @Test
    void namesThatRetrofitRefusesAreSentInTheirPlaces() {
        String path = path("oddNames", "a", "b", "c", "d", "e", "f", 7, "json");
        assertThat(path).isEqualTo("/v1/odd/a/b/c/d/e/f/v7.json");
    }

    @Test
    void aQueryInThePathIsSentAndItsParameterIsAPartOfTheQuery() {
        Object query = server.api().settings("QueryInPathQuery", Map.entry("kind", "a&b"), Map.entry("page", 2));
        assertThat(path("queryInPath", query)).isEqualTo("/v1/static?action=export&kind=a%26b&page=2");
    }

    @Test
    void thePathOfTheBaseUrlStaysWhateverThePathLooksLike() {
        assertThat(List.of(path("twoSlashes"), path("colon", "x"), path("backslash"), path("root")))
                .containsExactly("/v1//twice/slashed", "/v1/things%3Abatch/x", "/v1/back%5Cslash", "/v1/");
    }

    @Test
    void anEmptyValueIsRefusedSinceThePathWouldBeThatOfAnotherResource() {
        assertThatThrownBy(() -> server.api().call("colon", "").execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The path parameter \"x\" must not be empty.");
    }

    @Test
    void aValueThatWouldLeaveThePathIsRefused() {
        assertThatThrownBy(() -> server.api().call("colon", "..").execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path traversal");
    }
}
