package io.github.workflowautomation.api.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenResponseConverterTest {
    private static final String JSON = "{\"a\":\"\u00e9\"}";

    private final OpenResponseConverter converter = new OpenResponseConverter();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void readsJsonInEveryCharset(String charset) throws IOException {
        assertThat(converter.convert(body("application/json; charset=" + charset, JSON, charset)))
                .isEqualTo(JsonValue.parse(JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/problem+json", "text/plain"})
    void readsJsonOfEveryType(String type) throws IOException {
        assertThat(converter.convert(body(type, " \r\n\t" + JSON + "\n", "UTF-8")))
                .isEqualTo(JsonValue.parse(JSON));
        assertThat(converter.convert(body(type, "\ufeff[1]", "UTF-8"))).isEqualTo(JsonValue.parse("[1]"));
        assertThat(converter.convert(body(type, "7", "UTF-8"))).isEqualTo(JsonValue.of(7));
        assertThat(converter.convert(body(type, " \n", "UTF-8"))).isEqualTo(JsonNull.INSTANCE);
    }

    @Test
    void takesWhatIsNoJsonForTextUnlessItIsCalledJson() throws IOException {
        assertThat(converter.convert(body("text/plain", "{no", "UTF-8"))).isEqualTo(new JsonString("{no"));
        assertThatThrownBy(() -> converter.convert(body("application/json", "{no", "UTF-8")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> converter.convert(body("application/json", "{} {}", "UTF-8")))
                .isInstanceOf(IOException.class);
    }

    private static ResponseBody body(String type, String text, String charset) {
        Buffer bytes = new Buffer().writeString(text, Charset.forName(charset));
        return ResponseBody.create(bytes, MediaType.get(type), bytes.size());
    }
}
