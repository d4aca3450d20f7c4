package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** Answers that are larger than there is room for, or say so too late. The limit here is one mebibyte. */
class LargeAnswerTest {
    private static final int LIMIT = 1 << 20;

    private final Machine machine = new Machine();

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void anAnswerUpToTheLimitIsRead() throws Exception {
        try (RawServer server = RawServer.answering(Reply.json('"' + "x".repeat(LIMIT - 2) + '"'))) {
            JsonValue value = machine.of(server).send(machine.api(server).list());

            assertThat(value.asString().orElseThrow()).hasSize(LIMIT - 2);
        }
    }

    @Test
    void aLargerOneIsAnErrorThatNamesTheSettingAndIsNotAskedForAgain() throws Exception {
        try (RawServer server = RawServer.answering(Reply.json('"' + "x".repeat(LIMIT - 1) + '"'))) {
            WorkflowException failure = failureOf(server, machine.api(server).list());

            assertThat(failure)
                    .isExactlyInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining(
                            "more than 1048576 bytes, which is the limit. Raise the setting maxResponseSize");
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @Test
    void aSmallAnswerThatUnpacksToALargeOneIsStoppedAtTheLimit() throws Exception {
        Reply bomb = packed(200, 512);
        assertThat(bomb.bytes().size()).isLessThan(LIMIT);
        try (RawServer server = RawServer.answering(bomb)) {
            assertThat(failureOf(server, machine.api(server).list())).hasMessageContaining("maxResponseSize");
        }
    }

    @Test
    void anErrorThatUnpacksToALargeOneIsReadInPart() throws Exception {
        machine.calls(settings -> settings.withRetries(0));
        try (RawServer server = RawServer.answering(packed(503, 512))) {
            assertThat(failureOf(server, machine.api(server).list())).isExactlyInstanceOf(ServerException.class);
        }
    }

    @Test
    void aDownloadHasNoLimit() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(200, "application/octet-stream", "x".repeat(3 * LIMIT)))) {
            HttpTransport transport = machine.of(server);
            try (Download download = transport.stream(
                    transport.request(transport.api(SampleApi.class).download("7")))) {
                assertThat(download.transferTo(OutputStream.nullOutputStream(), moved -> {}))
                        .isEqualTo(3 * LIMIT);
            }
        }
    }

    private WorkflowException failureOf(RawServer server, Call<?> call) {
        return catchThrowableOfType(
                WorkflowException.class, () -> machine.of(server).send(call));
    }

    /** So many mebibytes of blanks, which pack to a thousandth. */
    private static Reply packed(int status, int mebibytes) throws IOException {
        Buffer packed = new Buffer();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed.outputStream())) {
            for (int i = 0; i < mebibytes; i++) {
                gzip.write(blanks);
            }
        }
        Buffer answer = new Buffer();
        answer.writeUtf8("HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n");
        answer.writeUtf8("Content-Length: " + packed.size() + "\r\n\r\n");
        answer.writeAll(packed);
        return new Reply(answer.readByteString(), false);
    }
}
