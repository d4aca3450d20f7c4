package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonEncodingException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Streaming;

class AnswerWireTest {
    private static final String JSON = "application/json";

    @RegisterExtension
    final WireServer server = new WireServer();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("answerText", "String", "text/plain, */*;q=0.8", "text/plain", "a \"b\"", "a \"b\""),
                Arguments.of("answerJson", "JsonValue", "application/json; charset=utf-8", JSON, "[1.0]", "[1.0]"),
                Arguments.of(
                        "answerVendor",
                        "JsonValue",
                        "application/vnd.sample+json",
                        "text/plain",
                        "{\"a\":1}",
                        "{\"a\":1}"),
                Arguments.of("answerString", "String", JSON, JSON, "\"a\\u0041\"", "aA"),
                Arguments.of("answerAny", "Range", "*/*", JSON, "{\"min\":1}", "Range{min=1}"),
                Arguments.of("answerSeveral", "JsonValue", JSON, JSON, "{}", "{}"),
                Arguments.of("answerMaybe", "JsonValue", JSON, JSON, "{}", "{}"),
                Arguments.of("answerDefault", "JsonValue", JSON, JSON, "1", "1"),
                Arguments.of("answerStatuses", "JsonValue", JSON, JSON, "\"x\"", "\"x\""));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadAsWhatTheDocumentSaysItIs(
            String operation, String type, String accept, String contentType, String body, String read) {
        Object answer = server.answer(
                        server.api().call(operation),
                        new MockResponse().setBody(body).setHeader("Content-Type", contentType))
                .body();
        assertThat(answer).hasToString(read);
        assertThat(server.request().getHeader("Accept")).isEqualTo(accept);
        assertThat(answered(operation)).isEqualTo(type);
    }

    private String answered(String operation) {
        String type = server.api().operation(operation).getGenericReturnType().getTypeName();
        return type.replaceAll("retrofit2.Call<(?:.*\\.)?([A-Za-z]+)>", "$1");
    }

    static Stream<Arguments> streams() {
        return Stream.of(
                Arguments.of("answerBinary", "application/pdf, */*;q=0.8"),
                Arguments.of("answerLines", "application/x-ndjson, */*;q=0.8"),
                Arguments.of("answerFormats", "text/csv, application/pdf, */*;q=0.8"));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void whatIsNoDocumentIsStreamedByteForByte(String operation, String accept) throws IOException {
        byte[] bytes = {0, 1, (byte) 0xff, '\r', '\n'};
        ResponseBody body = (ResponseBody)
                server.answer(server.api().call(operation), new MockResponse().setBody(new Buffer().write(bytes)))
                        .body();
        assertThat(body.bytes()).isEqualTo(bytes);
        assertThat(server.request().getHeader("Accept")).isEqualTo(accept);
        assertThat(server.api().operation(operation).isAnnotationPresent(Streaming.class))
                .isTrue();
    }

    @Test
    void anAnswerWithoutABodyIsNothing() {
        assertThat(server.answer(server.api().call("answerNone"), new MockResponse().setResponseCode(204))
                        .body())
                .isNull();
        assertThat(answered("answerNone")).isEqualTo("Void");
    }

    @Test
    void anEmptyBodyOfOpenJsonIsNull() {
        assertThat(server.answer(server.api().call("answerJson"), new MockResponse())
                        .body())
                .hasToString("null");
    }

    @Test
    void openJsonThatIsNoneFailsAsAModelDoes() {
        assertThatThrownBy(() -> server.answer(server.api().call("answerJson"), json("{\"a\" 1}")))
                .hasCauseInstanceOf(JsonEncodingException.class);
        assertThatThrownBy(() -> server.answer(server.api().call("answerJson"), json("{\"a\":")))
                .hasCauseInstanceOf(EOFException.class);
        assertThatThrownBy(() -> server.answer(server.api().call("answerJson"), json("{} {}")))
                .hasCauseInstanceOf(JsonEncodingException.class);
    }

    private static MockResponse json(String body) {
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(body);
    }

    @Test
    void everyAnswerOfTheDocumentIsNamedWithItsModel() {
        assertThat(Arrays.stream(server.api().operation("answerNone").getAnnotationsByType(ApiResponse.class))
                        .map(response -> response.responseCode() + " " + response.description() + " "
                                + Arrays.stream(response.content())
                                        .map(content -> content.schema()
                                                .implementation()
                                                .getSimpleName())
                                        .toList()))
                .containsExactly("204 none []", "404 Not there. [Problem]", "default Everything else. [Problem]");
        assertThat(WireServer.client().source("AnswerApi"))
                .contains("* <p>Answers: <code>204</code> none; <code>404</code> Not there; <code>default</code>"
                        + " Everything else.\n");
    }
}
