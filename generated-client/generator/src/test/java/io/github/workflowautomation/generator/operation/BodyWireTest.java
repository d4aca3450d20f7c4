package io.github.workflowautomation.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BodyWireTest {
    @RegisterExtension
    final WireServer server = new WireServer();

    private String sent(String operation, Object... arguments) {
        RecordedRequest request = server.sent(server.api().call(operation, arguments));
        return request.getRequestLine().replace(" HTTP/1.1", "") + " | " + request.getHeader("Content-Type") + " | "
                + request.getHeader("Content-Length") + " | "
                + request.getBody().readUtf8();
    }

    private Object json(String text) {
        return server.api().json(text);
    }

    @Test
    void jsonKeepsItsDigitsAndOrder() {
        assertThat(sent("jsonRequired", json("{\"b\":1.00,\"a\":9007199254740993}")))
                .isEqualTo("POST /v1/bodies/json/required | application/json; charset=UTF-8 | 31 | "
                        + "{\"b\":1.00,\"a\":9007199254740993}");
    }

    @Test
    void nullIsABodyWhereOneIsRequiredAndNoneWhereItIsNot() {
        assertThat(sent("jsonRequired", json("null")))
                .isEqualTo("POST /v1/bodies/json/required | application/json; charset=UTF-8 | 4 | null");
        assertThat(sent("jsonOptional", json("null"))).isEqualTo("DELETE /v1/bodies/json/optional | null | 0 | ");
    }

    @Test
    void everyMethodThatMayHaveABodySendsOne() {
        assertThat(List.of(
                        sent("jsonOptional", json("[1]")),
                        sent("jsonOptionalPut", json("[2]")),
                        sent("jsonOptions", json("[3]"))))
                .containsExactly(
                        "DELETE /v1/bodies/json/optional | application/json; charset=UTF-8 | 3 | [1]",
                        "PUT /v1/bodies/json/optional | application/json; charset=UTF-8 | 3 | [2]",
                        "OPTIONS /v1/bodies/json/optional | application/json; charset=UTF-8 | 3 | [3]");
    }

    @Test
    void methodsWithoutABodyAreSentWithoutOne() {
        assertThat(List.of(sent("jsonGet"), sent("traced"), sent("headOnly")))
                .containsExactly(
                        "GET /v1/bodies/json/optional | null | null | ",
                        "TRACE /v1/bodies/json/optional | null | null | ",
                        "HEAD /v1/bodies/json/optional | null | null | ");
    }

    @Test
    void anotherJsonMediaTypeIsNamed() {
        assertThat(sent("mergePatch", json("{\"a\":null}")))
                .isEqualTo("PATCH /v1/bodies/patch | application/merge-patch+json | 10 | {\"a\":null}");
    }

    @Test
    void aListIsAnArray() {
        assertThat(sent("listBody", List.of("a", "b")))
                .isEqualTo("POST /v1/bodies/list | application/json; charset=UTF-8 | 9 | [\"a\",\"b\"]");
    }

    @Test
    void bytesAreSentAsTheyAre() {
        RequestBody content = RequestBody.create(new byte[] {'a', 0, 'b'}, null);
        assertThat(sent("binaryBody", content))
                .isEqualTo("PUT /v1/bodies/binary | application/octet-stream | 3 | a\0b");
    }

    @Test
    void aRangeOfMediaTypesLeavesTheChoiceToTheCaller() {
        RequestBody content = RequestBody.create("x", MediaType.get("image/png"));
        assertThat(sent("imageBody", content)).isEqualTo("PUT /v1/bodies/image | image/png; charset=utf-8 | 1 | x");
    }

    @Test
    void textIsSentWithoutQuotes() {
        assertThat(sent("textBody", "a;\"b\"\né")).isEqualTo("PUT /v1/bodies/text | text/csv | 8 | a;\"b\"\né");
    }

    @Test
    void jsonIsTakenBeforeOtherMediaTypes() {
        assertThat(sent("severalBodies", json("{}")))
                .isEqualTo("POST /v1/bodies/several | application/json; charset=UTF-8 | 2 | {}");
    }
}
