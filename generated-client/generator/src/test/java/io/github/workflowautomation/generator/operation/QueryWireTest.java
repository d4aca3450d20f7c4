package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.Request;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.Invocation;

class QueryWireTest {
    @RegisterExtension
    final WireServer server = new WireServer();

    static Stream<Arguments> values() {
        UUID one = UUID.fromString("00000000-0000-0000-0000-000000000001");
        UUID two = UUID.fromString("00000000-0000-0000-0000-000000000002");
        OffsetDateTime at = OffsetDateTime.parse("2026-11-24T10:00:00.120+05:30");
        LocalDate day = LocalDate.of(2026, 1, 2);
        return Stream.of(
                Arguments.of("text", "a b&c=d+é", "text=a%20b%26c%3Dd%2B%C3%A9"),
                Arguments.of("text", "", "text="),
                Arguments.of("flag", true, "flag=true"),
                Arguments.of("count", -7, "count=-7"),
                Arguments.of("big", new BigDecimal("0.10000000000000000001"), "big=0.10000000000000000001"),
                Arguments.of("at", at, "at=2026-11-24T10%3A00%3A00.12%2B05%3A30"),
                Arguments.of("on", day, "on=2026-01-02"),
                Arguments.of("days", List.of(day, day.plusDays(1)), "days=2026-01-02&days=2026-01-03"),
                Arguments.of("days", List.of(), ""),
                Arguments.of("csv", List.of(one, two), "csv=" + one + "%2C" + two),
                Arguments.of("pipes", List.of("a", "b"), "pipes=a%7Cb"),
                Arguments.of("spaces", List.of("a", "b"), "spaces=a%20b"),
                Arguments.of("pipesExploded", List.of("a", "b"), "pipesExploded=a&pipesExploded=b"),
                Arguments.of("ids", List.of(1L, 2L), "ids%5B%5D=1&ids%5B%5D=2"),
                Arguments.of("class_", "x", "class=x"),
                Arguments.of("class_2", "x", "Class=x"),
                Arguments.of("build2", "x", "build=x"),
                Arguments.of("top2", "x", "%24top=x"),
                Arguments.of("top", "x", "top=x"),
                Arguments.of("aBCD", "x", "a%20b%26c%3Dd=x"),
                Arguments.of("plain", "a b", "plain=a%20b"),
                Arguments.of("old", "x", "old=x"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsSpelledAsTheDocumentSays(String setter, Object value, String expected) {
        assertThat(query(Map.entry(setter, value))).isEqualTo(expected);
    }

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of(
                        "filter",
                        "{\"min\":1,\"in\":[\"a\",\"b\"],\"who\":{\"name\":\"x y\"}}",
                        "filter%5Bmin%5D=1&filter%5Bin%5D=a&filter%5Bin%5D=b&filter%5Bwho%5D%5Bname%5D=x%20y"),
                Arguments.of("members", "{\"a\":\"1\",\"b c\":\"2\"}", "a=1&b%20c=2"),
                Arguments.of("flat", "{\"min\":1,\"max\":2}", "flat=min%2C1%2Cmax%2C2"),
                Arguments.of("json", "\"x\"", "json=%22x%22"),
                Arguments.of("json", "{\"min\":1}", "json=%7B%22min%22%3A1%7D"),
                Arguments.of("open", "\"x\"", "open=x"),
                Arguments.of("open", "[\"x\",1.0]", "open=x&open=1.0"),
                Arguments.of("maybe", "12345678901234567890", "maybe=12345678901234567890"),
                Arguments.of("either", "\"a\"", "either=a"),
                Arguments.of("either", "[\"a\",\"b\"]", "either=a&either=b"),
                Arguments.of("eitherCsv", "[\"a\",\"b\"]", "eitherCsv=a%2Cb"));
    }

    @ParameterizedTest
    @MethodSource("json")
    void anObjectIsSpelledAsTheDocumentSays(String setter, String json, String expected) {
        assertThat(query(Map.entry(setter, server.api().json(json)))).isEqualTo(expected);
    }

    @SafeVarargs
    private String query(Map.Entry<String, ?>... values) {
        Api api = server.api();
        String path = server.sent(api.call("query", api.settings("QueryQuery", values)))
                .getPath();
        return path.substring(Math.min(path.length(), "/v1/query?".length()));
    }

    @Test
    void whatIsSetLaterTakesThePlaceOfWhatWasSet() {
        assertThat(query(Map.entry("text", "1"), Map.entry("flag", true), Map.entry("text", "2")))
                .isEqualTo("text=2&flag=true");
    }

    @Test
    void whatABuilderIsToldLaterIsNotInWhatItHasBuilt() {
        Object builder = Api.invoke(null, Api.method(WireServer.client().type("parameter.QueryQuery"), "builder"));
        Object query = Api.invoke(builder, Api.method(builder.getClass(), "build"));
        Api.invoke(builder, Api.method(builder.getClass(), "text"), "later");

        assertThat(query).hasToString("query{}").isEqualTo(Map.of());
    }

    @Test
    void secretsAreSentAndNotPrinted() {
        Api api = server.api();
        Object query = api.settings(
                "QueryQuery",
                Map.entry("token", api.secret("hidden-1")),
                Map.entry("pass", api.secret("hidden-2")),
                Map.entry("tokens", List.of(api.secret("hidden-3"), api.secret("hidden-4"))),
                Map.entry("text", "shown"));
        Request request = api.call("query", query).request();
        assertThat(request.url().query()).isEqualTo("token=hidden-1&pass=hidden-2&tokens=hidden-3,hidden-4&text=shown");
        assertThat(query).hasToString("query{token=***, pass=***, tokens=***, text=shown}");
        assertThat(request.tag(Invocation.class).toString()).doesNotContain("hidden");
    }

    @Test
    void anEnumIsSpelledAsItsValueInEveryPlace() {
        Api api = server.api();
        Object plain = api.constant("Kind", "PLAIN");
        Object spaced = api.constant("Kind", "A_B");
        Object unknown = Api.invoke(null, Api.method(WireServer.client().type("model.Kind"), "of"), "new,one");
        Object low = api.constant("Level", "MINUS_2");
        Object high = api.constant("Level", "VALUE_1");
        Object query = api.settings(
                "EnumsQuery",
                Map.entry("kind", spaced),
                Map.entry("kinds", List.of(plain, unknown)),
                Map.entry("levels", List.of(low, high)),
                Map.entry("inline", api.constant("EnumsInline", "B")));
        Object headers = api.settings(
                "EnumsHeaders",
                Map.entry("xKind", plain),
                Map.entry("xLevels", List.of(low, high)),
                Map.entry("kind", plain),
                Map.entry("levels", List.of(low, high)),
                Map.entry("day", LocalDate.of(2026, 1, 2)));
        RecordedRequest request = server.sent(api.call("enums", spaced, List.of(plain, spaced), low, query, headers));
        assertThat(request.getPath())
                .isEqualTo(
                        "/v1/enums/a%20b/plain,a%20b/-2?kind=a%20b&kinds=plain&kinds=new%2Cone&levels=-2%7C1&inline=b");
        assertThat(List.of(
                        request.getHeaders().values("X-Kind"),
                        request.getHeaders().values("X-Levels"),
                        request.getHeaders().values("Cookie")))
                .containsExactly(
                        List.of("plain"), List.of("-2,1"), List.of("kind=plain; levels=-2%2C1; day=2026-01-02"));
    }

    @Test
    void aDefaultDateIsTheDocumentsWhateverTheTimeZone() {
        assertThat(WireServer.client().source("parameter.QueryQuery")).contains("Defaults to <code>2026-01-31</code>.");
    }

    @Test
    void whatIsRequiredIsAskedForByName() {
        Api api = server.api();
        assertThatThrownBy(() -> api.settings("RequiredQuery"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("required: the parameter \"q\" is required.");
        assertThatThrownBy(() -> api.settings("RequiredHeaders", Map.entry("xTenant", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("required: the parameter \"session\" is required.");
    }

    @Test
    void aQueryOfWhichNothingIsRequiredCanBeLeftOut() throws ReflectiveOperationException {
        Class<?> sections = WireServer.client().type("QueryApi");
        Object api = server.api().create(sections);
        Call<?> call = (Call<?>) sections.getMethod("query").invoke(api);
        assertThat(server.sent(call).getPath()).isEqualTo("/v1/query");
        assertThat(call.request().tag(Invocation.class).method().getParameterCount())
                .isEqualTo(1);
    }

    @Test
    void nullIsRefusedByName() {
        Api api = server.api();
        assertThatThrownBy(() -> api.settings("QueryQuery", new java.util.AbstractMap.SimpleEntry<>("text", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("query: the parameter \"text\" must not be null.");
    }

    @Test
    void aDeprecatedParameterIsMarkedAndDescribed() {
        Class<?> builder = WireServer.client().type("parameter.QueryQuery$Builder");
        assertThat(Arrays.stream(builder.getMethods()).filter(setter -> setter.isAnnotationPresent(Deprecated.class)))
                .extracting(Method::getName)
                .containsExactly("old");
        assertThat(WireServer.client().source("parameter.QueryQuery")).contains("""
                        /**
                         * Sets <code>old</code>.
                         *
                         * <p>Not any more.
                         *
                         * <p>Defaults to <code>x</code>. Characters, at most: <code>5</code>.
                         *
                         * @param old the value
                         * @return this builder
                         * @deprecated by the document
                         */
                        @Deprecated
                        public Builder old(String old) {
                            this.parameters.set("old", old);
                            return this;
                        }
                        """.indent(8));
    }
}
