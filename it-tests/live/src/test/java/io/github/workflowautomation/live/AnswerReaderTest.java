package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Response;

class AnswerReaderTest {
    private static final int LARGEST = 1000;

    private final AnswerReader reader = new AnswerReader(LARGEST);

    @Test
    void readsJson() throws IOException {
        assertThat(read("application/json; charset=utf-8", "[1]"))
                .isEqualTo(new Answer(200, "application/json", Answer.Form.JSON, Optional.of(JsonValue.parse("[1]"))));
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '', EMPTY",
        "application/json, '{', TEXT",
        "text/html, '<html>', HTML",
        "text/csv, '1', TEXT",
        "text/plain, 'true', JSON",
        "application/pdf, '%PDF', BINARY"
    })
    void tellsWhatAnAnswerHolds(String type, String content, Answer.Form form) throws IOException {
        assertThat(read(type, content).form()).isEqualTo(form);
    }

    @Test
    void readsNoBytesOfAFile() throws IOException {
        Endless endless = new Endless();
        assertThat(reader.read(response("application/octet-stream", endless)).form())
                .isEqualTo(Answer.Form.BINARY);
        assertThat(endless.given).isZero();
        assertThat(endless.closed).isTrue();
    }

    @Test
    void readsNoMoreOfAnAnswerThanItMay() throws IOException {
        Endless endless = new Endless();
        assertThat(reader.read(response("application/json", endless)).form()).isEqualTo(Answer.Form.TOO_LARGE);
        assertThat(endless.given).isBetween((long) LARGEST, LARGEST + 20_000L);
        assertThat(endless.closed).isTrue();
    }

    private Answer read(String type, String content) throws IOException {
        return reader.read(Response.success(ResponseBody.create(content, MediaType.get(type))));
    }

    private static Response<ResponseBody> response(String type, Source source) {
        return Response.success(ResponseBody.create(Okio.buffer(source), MediaType.get(type), -1));
    }

    /** Blanks without end. */
    private static final class Endless implements Source {
        private long given;
        private boolean closed;

        @Override
        public long read(Buffer sink, long byteCount) {
            sink.writeUtf8(" ".repeat((int) byteCount));
            given += byteCount;
            return byteCount;
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
