package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAnswerTest {
    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\u00e9\"}", "[1,{}]"})
    void readsObjectsAndArrays(String json) throws IOException {
        assertThat(OpenAnswer.of(body(JSON, json)).orElseThrow().parse().toJson())
                .isEqualTo(json);
        assertThat(OpenAnswer.of(body(JSON, " \r\n\t" + json + " \r\n\t"))
                        .orElseThrow()
                        .parse()
                        .toJson())
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json; charset=utf-8", "application/json; charset=\"UTF-8\"", "application/xml"})
    void readsThemWhateverTheTypeIfItIsUtf8(String type) throws IOException {
        assertThat(OpenAnswer.of(body(type, "{}")).orElseThrow().parse().toJson())
                .isEqualTo("{}");
    }

    @Test
    void readsThemWithoutAType() throws IOException {
        assertThat(OpenAnswer.of(ResponseBody.create("[]", null))
                        .orElseThrow()
                        .parse()
                        .toJson())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\"text\"", "7", "null", "<html>", "\ufeff{}", "\u2003{}", "}"})
    void leavesAllElseToOthers(String text) throws IOException {
        ResponseBody body = body(JSON, text);

        assertThat(OpenAnswer.of(body)).isEmpty();
        assertThat(body.source().readUtf8()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void leavesOtherCharsetsToOthers(String charset) throws IOException {
        Buffer bytes = new Buffer().writeString("{\"a\":\"\u00e9\"}", Charset.forName(charset));
        MediaType type = MediaType.get(JSON + "; charset=" + charset);

        assertThat(OpenAnswer.of(ResponseBody.create(bytes, type, bytes.size())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1 | CUT",
                "[1,2  | CUT",
                "{ | CUT",
                "{a} | NOT_JSON",
                "[1}\t | NOT_JSON",
                "{} [] | NOT_JSON"
            })
    void saysWhetherItWasCut(String text, UnreadableAnswer trouble) throws IOException {
        OpenAnswer answer = OpenAnswer.of(body(JSON, text + "\n")).orElseThrow();

        assertThatThrownBy(answer::parse).isInstanceOf(IOException.class);
        assertThat(answer.trouble()).isEqualTo(trouble);
    }

    @Test
    void refusesWhatIsTooDeep() throws IOException {
        OpenAnswer answer = OpenAnswer.of(body(JSON, "[".repeat(1_000))).orElseThrow();

        assertThatThrownBy(answer::parse).isInstanceOf(JsonDataException.class);
    }

    private static ResponseBody body(String type, String text) {
        return ResponseBody.create(text.getBytes(StandardCharsets.UTF_8), MediaType.get(type));
    }
}
