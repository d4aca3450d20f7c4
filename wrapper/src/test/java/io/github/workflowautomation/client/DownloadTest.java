package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.RecordingQueue;
import io.github.workflowautomation.client.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Downloads over real sockets: to files, to streams, with progress; and what is left of one that breaks off. */
class DownloadTest {
    private static final FileId FILE = new FileId("f-1");
    private static final String DOWNLOAD = "downloadFile (GET /api/files/{sid}/download) ";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n";

    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    private record CutOff(String name, Reply reply, String howFar) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<CutOff> cutOff() {
        return Stream.of(
                new CutOff(
                        "of known length",
                        Reply.raw(HEAD + "Content-Length: 900\r\n\r\nabc"),
                        "3 of 900 bytes had come."),
                new CutOff(
                        "before its first byte",
                        Reply.raw(HEAD + "Content-Length: 900\r\n\r\n"),
                        "0 of 900 bytes had come."),
                new CutOff(
                        "between two chunks",
                        Reply.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
                        "3 bytes had come."),
                new CutOff(
                        "within a chunk",
                        Reply.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n9\r\nabc"),
                        "3 bytes had come."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cutOff")
    void neverPassesHalfAFileForAWholeOne(CutOff cut) throws Exception {
        Path target = java.nio.file.Files.writeString(folder.resolve("mine.txt"), "mine");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Reply reply = cut.reply.thenHangUp();
        try (RawServer server = RawServer.answering(reply, reply, reply);
                WorkflowClient client = Clients.withToken(server)) {
            FileDownload download = client.files().download(FILE);
            List<Throwable> failures = List.of(
                    catchThrowable(() -> download.to(target)),
                    catchThrowable(() -> download.to(stream)),
                    catchThrowable(() -> download.read(content -> content.readAllBytes().length)));

            assertThat(failures)
                    .allSatisfy(failure -> assertThat(failure)
                            .isExactlyInstanceOf(NetworkException.class)
                            .hasMessage(DOWNLOAD
                                    + "failed, as the answer broke off or was not HTTP. Calling again does no harm. "
                                    + cut.howFar));
        }
        assertThat(target).hasContent("mine");
        assertOnly("mine.txt");
    }

    /** HTTP/2 says by itself when a stream ends, and nobody compares that with the length. */
    @Test
    void comparesTheLengthOverHttp2Too() throws Exception {
        try (MockWebServer server = RecordingQueue.server()) {
            server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
            server.enqueue(new MockResponse().setBody("abc").setHeader("Content-Length", "900"));
            OkHttpClient http2 = new OkHttpClient.Builder()
                    .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                    .build();
            try (WorkflowClient client =
                    at("127.0.0.1:" + server.getPort()).httpClient(http2).build()) {
                Throwable failure = catchThrowable(() -> client.files().download(FILE, folder.resolve("a.txt")));

                assertThat(failure)
                        .isExactlyInstanceOf(NetworkException.class)
                        .hasMessageEndingWith("3 of 900 bytes had come.");
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsHowFarADownloadHasCome() throws Exception {
        String body = "x".repeat(40_000);
        try (RawServer server = RawServer.answering(Reply.of(200, "application/octet-stream", body));
                WorkflowClient client = Clients.withToken(server)) {
            client.files().download(FILE).onProgress(this::note).to(folder.resolve("a.txt"));
        }
        assertThat(told).startsWith("0 of 40000").endsWith("40000 of 40000");
        assertThat(folder.resolve("a.txt")).hasContent(body);
    }

    @Test
    void writesToAStreamThatStaysOpen() throws Exception {
        Closed target = new Closed();
        try (RawServer server = RawServer.answering(
                        Reply.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
                WorkflowClient client = Clients.withToken(server)) {
            assertThat(client.files().download(FILE).onProgress(this::note).to(target))
                    .isEqualTo(3);
        }
        assertThat(told).containsExactly("0", "3");
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
        assertThat(target.closed).isFalse();
    }

    @Test
    void saysThatTheStreamCouldNotBeWritten() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };
        try (RawServer server = RawServer.answering(Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            assertThatThrownBy(() -> client.files().download(FILE).to(full))
                    .isExactlyInstanceOf(UncheckedIOException.class)
                    .hasMessage("The download could not be written to the stream.")
                    .hasCause(new IOException("full"));
        }
    }

    /** What nobody reads is not waited for. */
    @Test
    void givesTheBytesToAReaderWhoMayStopEarly() throws Exception {
        try (RawServer server =
                        RawServer.answering(Reply.raw(HEAD + "Content-Length: 1000000\r\n\r\nfirst\nsecond\n"));
                WorkflowClient client = Clients.withToken(server)) {
            String first = client.files().download(FILE).onProgress(this::note).read(content -> {
                byte[] five = content.readNBytes(5);
                return new String(five, StandardCharsets.UTF_8);
            });

            assertThat(first).isEqualTo("first");
            assertThat(told).containsExactly("0 of 1000000", "5 of 1000000");
        }
    }

    @Test
    void makesACallForEachUse() throws Exception {
        try (RawServer server = RawServer.answering(Reply.json("1"), Reply.json("2"));
                WorkflowClient client = Clients.withToken(server)) {
            FileDownload download = client.files().download(FILE);
            Path one = download.to(folder.resolve("1"));
            Path two = download.to(folder.resolve("2"));

            assertThat(one).hasContent("1");
            assertThat(two).hasContent("2");
        }
    }

    @Test
    void exportsAReportByTheSameCode() throws Exception {
        Reply csv = Reply.of(200, "text/csv", "a,b\n", "Content-Disposition: attachment; filename=\"../rows.csv\"");
        try (RawServer server = RawServer.answering(csv, csv, csv);
                WorkflowClient client = Clients.withToken(server)) {
            FileDownload export =
                    client.reports().exportCsv(new ReportId("r-1")).onProgress(this::note);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            export.to(bytes);

            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\n");
            assertThat(told).containsExactly("0 of 4", "4 of 4");
            assertThat(export.to(folder)).isEqualTo(folder.resolve("rows.csv")).hasContent("a,b\n");
            assertThat(client.reports().exportCsv(new ReportId("r-1"), folder.resolve("b.csv")))
                    .hasContent("a,b\n");
        }
    }

    @Test
    void exportsAReportInAnotherFormat() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(200, "application/octet-stream", "PK"));
                WorkflowClient client = Clients.withToken(server)) {
            Path written = client.reports().export(new ReportId("r-1"), "excel").to(folder);

            assertThat(server.lines()).containsExactly("GET /api/reports/r-1/export/data/excel");
            assertThat(written).isEqualTo(folder.resolve("r-1.excel")).hasContent("PK");
        }
    }

    /** Not after a gigabyte has come. */
    @Test
    void looksForAFileOfTheServersNameBeforeTheBytesCome() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("mine.txt"), "mine");
        Reply silent =
                Reply.raw(HEAD + "Content-Disposition: attachment; filename=mine.txt\r\nContent-Length: 900\r\n\r\n");
        try (RawServer server = RawServer.answering(silent);
                WorkflowClient client = Clients.withToken(server)) {
            assertThatThrownBy(() -> client.files().download(FILE, folder))
                    .isExactlyInstanceOf(UncheckedIOException.class)
                    .hasCauseExactlyInstanceOf(FileAlreadyExistsException.class);
        }
        assertOnly("mine.txt");
    }

    @Test
    void leavesNothingWhenTheServerFallsSilent() throws Exception {
        Reply silent = Reply.raw(HEAD + "Content-Length: 900\r\n\r\nabc");
        try (RawServer server = RawServer.answering(silent);
                WorkflowClient client =
                        at(server.host()).readTimeout(Duration.ofMillis(200)).build()) {
            Throwable failure = catchThrowable(() -> client.files().download(FILE, folder.resolve("a.txt")));

            assertThat(failure)
                    .isExactlyInstanceOf(CallTimeoutException.class)
                    .hasMessage(
                            DOWNLOAD + "got no answer in time (setting readTimeout). Calling again does no harm. 3 of"
                                    + " 900 bytes had come.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenTheTimeIsUp() throws Exception {
        Reply silent = Reply.raw(HEAD + "Content-Length: 900\r\n\r\nabc");
        try (RawServer server = RawServer.answering(silent);
                WorkflowClient client =
                        at(server.host()).callTimeout(Duration.ofMillis(500)).build()) {
            Throwable failure = catchThrowable(() -> client.files().download(FILE, folder.resolve("a.txt")));

            assertThat(failure)
                    .isExactlyInstanceOf(CallTimeoutException.class)
                    .hasMessage(
                            DOWNLOAD + "was not done within PT0.5S (setting callTimeout); it was reading the answer."
                                    + " Calling again does no harm. 3 of 900 bytes had come.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenTheClientIsClosed() throws Exception {
        Reply silent = Reply.raw(HEAD + "Content-Length: 900\r\n\r\nabc");
        try (RawServer server = RawServer.answering(silent);
                WorkflowClient client = Clients.withToken(server)) {
            FileDownload download = client.files().download(FILE).onProgress((bytes, total) -> {
                if (bytes == 3) {
                    client.close();
                }
            });
            Throwable failure = catchThrowable(() -> download.to(folder.resolve("a.txt")));

            assertThat(failure).isExactlyInstanceOf(CancelledException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("afterHowManyBytes")
    void leavesNothingWhenTheThreadIsInterrupted(long moment) throws Exception {
        Reply whole = Reply.of(200, "application/octet-stream", "x".repeat(40_000));
        try (RawServer server = RawServer.answering(whole);
                WorkflowClient client = Clients.withToken(server)) {
            FileDownload download = client.files().download(FILE).onProgress((bytes, total) -> {
                if (bytes >= moment) {
                    Thread.currentThread().interrupt();
                }
            });
            Throwable failure = catchThrowable(() -> download.to(folder.resolve("a.txt")));

            assertThat(Thread.interrupted())
                    .as("the thread is still interrupted")
                    .isTrue();
            assertThat(failure).isExactlyInstanceOf(CancelledException.class);
            assertThat(((WorkflowException) failure).operationId()).isEqualTo("downloadFile");
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** A thread that waits for a socket does not notice by itself. */
    @Test
    void anInterruptEndsTheWaitForASilentServer() throws Exception {
        Reply silent = Reply.raw(HEAD + "Content-Length: 900\r\n\r\nabc");
        try (RawServer server = RawServer.answering(silent);
                WorkflowClient client =
                        at(server.host()).readTimeout(Duration.ofMinutes(4)).build()) {
            Thread reader = Thread.currentThread();
            Thread other = new Thread(() -> interruptWhenItWaits(reader), "interrupter");
            FileDownload download = client.files().download(FILE).onProgress((bytes, total) -> {
                if (bytes == 3) {
                    other.start();
                }
            });
            Throwable failure = catchThrowable(() -> download.to(folder.resolve("a.txt")));

            assertThat(Thread.interrupted())
                    .as("the thread is still interrupted")
                    .isTrue();
            assertThat(failure)
                    .isExactlyInstanceOf(CancelledException.class)
                    .hasMessageEndingWith("3 of 900 bytes had come.");
            server.awaitHangUps(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void interruptWhenItWaits(Thread reader) {
        while (Stream.of(reader.getStackTrace())
                .noneMatch(frame -> frame.getMethodName().equals("park"))) {
            Thread.onSpinWait();
        }
        reader.interrupt();
    }

    static Stream<Long> afterHowManyBytes() {
        return Stream.of(0L, 1L);
    }

    private void note(long bytes, OptionalLong total) {
        told.add(bytes + (total.isPresent() ? " of " + total.getAsLong() : ""));
    }

    private void assertOnly(String name) {
        assertThat(folder)
                .isDirectoryNotContaining(path -> !path.getFileName().toString().equals(name));
    }

    private static WorkflowClientBuilder at(String host) {
        return WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken(Clients.OPAQUE_TOKEN)
                .maxRetries(0);
    }

    private static final class Closed extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
