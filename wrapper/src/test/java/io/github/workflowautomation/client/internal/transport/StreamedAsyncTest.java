package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream that comes by a future is read after the future is done. */
@Timeout(60)
class StreamedAsyncTest {
    private static final String LARGE = "x".repeat(1 << 20);

    private final Machine machine = new Machine();

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void itCanBeReadToItsEnd() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(200, "application/octet-stream", LARGE))) {
            HttpTransport transport = machine.of(server);
            try (ResponseBody body = transport
                    .sendAsync(transport.api(SampleApi.class).download("7"))
                    .get(10, TimeUnit.SECONDS)) {
                assertThat(body.string()).isEqualTo(LARGE);
            }
            assertThat(machine.wire().callsUnderWay()).isZero();
        }
    }

    @Test
    void whenTheFutureIsCancelledTheConnectionIsClosed() throws Exception {
        try (RawServer server =
                RawServer.answering(Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + LARGE))) {
            HttpTransport transport = machine.of(server);
            CompletableFuture<ResponseBody> future =
                    transport.sendAsync(transport.api(SampleApi.class).download("7"));
            future.cancel(false);

            while (machine.wire().callsUnderWay() > 0) {
                Thread.onSpinWait();
            }
            assertThat(future).isCancelled();
        }
    }
}
