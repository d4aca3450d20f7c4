package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.StubbornServer;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads as they stand on the socket: lengths, progress, and what happens to one that is not what it was. */
class UploadTest {
    private static final Reply STORED = Reply.json("[{\"sid\":\"f-1\"}]");
    private static final String UPLOAD = "uploadFile (POST /api/files/{parentFolder}/{path}/upload) ";
    private static final int LARGE = 30_000_000;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    @Test
    void tellsHowFarAnUploadHasCome() throws Exception {
        UploadContent content = UploadContent.of("a.bin", new byte[40_000]).onProgress(this::note);
        try (RawServer server = RawServer.answering(STORED);
                WorkflowClient client = Clients.withToken(server)) {
            client.files().upload(content);
        }
        assertThat(told).containsExactly("0 of 40000", "16384 of 40000", "32768 of 40000", "40000 of 40000");
    }

    @Test
    void tellsOfAnUnknownLengthToo() throws Exception {
        UploadContent content = UploadContent.of("a.txt", () -> stream("AAA")).onProgress(this::note);
        try (RawServer server = RawServer.answering(STORED);
                WorkflowClient client = Clients.withToken(server)) {
            client.files().upload(content);

            assertThat(server.requests().get(0).headers()).containsEntry("Transfer-Encoding", "chunked");
        }
        assertThat(told).containsExactly("0", "3");
    }

    @Test
    void announcesALengthThatIsKnown() throws Exception {
        try (RawServer server = RawServer.answering(STORED);
                WorkflowClient client = Clients.withToken(server)) {
            client.files().upload(UploadContent.of("a.txt", 3, () -> stream("AAA")));

            assertThat(server.requests().get(0).headers()).doesNotContainKey("Transfer-Encoding");
            assertThat(server.requests().get(0).body()).contains("Content-Length: 3\r\n\r\nAAA\r\n--");
        }
    }

    @Test
    void startsOverFromNothingWhenTheTokenWasRefused() throws Exception {
        UploadContent content = UploadContent.of("a.txt", () -> stream("AAA")).onProgress(this::note);
        Reply token = Reply.of(200, "text/plain", TestTokens.numbered("acme", 1));
        Reply other = Reply.of(200, "text/plain", TestTokens.numbered("acme", 2));
        try (RawServer server = RawServer.answering(token, Reply.of(401, "text/plain", ""), other, STORED);
                WorkflowClient client = Clients.withKey(server)) {
            client.files().upload(content);

            assertThat(server.requests().get(1).body()).contains("\r\n\r\nAAA\r\n--");
            assertThat(server.requests().get(3).body()).contains("\r\n\r\nAAA\r\n--");
        }
        assertThat(told).containsExactly("0", "3", "0", "3");
    }

    @Test
    void goesOnWhateverItsListenerThrows() throws Exception {
        UploadContent content = UploadContent.of("a.txt", new byte[3]).onProgress((bytes, total) -> {
            throw new AssertionError("its own");
        });
        try (RawServer server = RawServer.answering(STORED);
                WorkflowClient client = Clients.withToken(server)) {
            assertThat(client.files().upload(content).id()).isEqualTo(new FileId("f-1"));
        }
    }

    @Test
    void takesTheLengthOfAFileWhenTheUploadBegins() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("log.txt"), "one");
        UploadContent content = UploadContent.of(file).named("other.txt");
        java.nio.file.Files.writeString(file, "one two");
        try (RawServer server = RawServer.answering(STORED);
                WorkflowClient client = Clients.withToken(server)) {
            client.files().upload(content);

            assertThat(server.requests().get(0).body())
                    .contains("filename=\"other.txt\"", "Content-Length: 7\r\n\r\none two\r\n--");
        }
    }

    /** Somebody writes to the file while it is sent: what was announced is not what is there. */
    @Test
    void neverPassesAFileThatGrowsForAWholeOne() throws Exception {
        Path file = java.nio.file.Files.write(folder.resolve("log.txt"), new byte[100_000]);
        UploadContent content = UploadContent.of(file).onProgress((bytes, total) -> write(file, new byte[100_001]));

        assertNotTaken(content, "100000 bytes were announced, and there were more");
    }

    @Test
    void neverPassesAFileThatShrinksForAWholeOne() throws Exception {
        Path file = java.nio.file.Files.write(folder.resolve("log.txt"), new byte[100_000]);
        UploadContent content = UploadContent.of(file).onProgress((bytes, total) -> write(file, new byte[99_999]));

        assertNotTaken(content, "100000 bytes were announced, and there were 99999");
    }

    @Test
    void neverPassesAStreamOfAnotherLengthForAWholeOne() throws Exception {
        assertNotTaken(UploadContent.of("a.txt", 4, () -> stream("AAA")), "4 bytes were announced, and there were 3");
        assertNotTaken(
                UploadContent.of("a.txt", 2, () -> stream("AAA")), "2 bytes were announced, and there were more");
    }

    @Test
    void neverPassesAStreamThatBreaksOffForAWholeOne() throws Exception {
        try (StubbornServer server = StubbornServer.readingAll();
                WorkflowClient client = at(server)) {
            Throwable failure =
                    catchThrowable(() -> client.files().upload("a.txt", () -> new ByteArrayInputStream(new byte[9]) {
                        @Override
                        public synchronized int read(byte[] target, int offset, int length) {
                            int read = super.read(target, offset, length);
                            if (read == -1) {
                                throw new IllegalStateException("disk-secret-not-real");
                            }
                            return read;
                        }
                    }));

            assertThat(failure)
                    .isExactlyInstanceOf(InvalidRequestException.class)
                    .hasMessage(
                            UPLOAD + "was broken off, as the content to send could not be read. Check where it comes"
                                    + " from.");
            assertThat(server.received()).doesNotContain("0\r\n\r\n");
        }
    }

    private void assertNotTaken(UploadContent content, String words) throws Exception {
        try (StubbornServer server = StubbornServer.readingAll();
                WorkflowClient client = at(server)) {
            Throwable failure = catchThrowable(() -> client.files().upload(content));

            assertThat(failure)
                    .isExactlyInstanceOf(InvalidRequestException.class)
                    .hasMessage(UPLOAD + "was broken off, as the content to send is not as long as it was at first: "
                            + words + ". Upload it again when nobody writes to it any more.");
            assertThat(server.received()).as("the last boundary of the form").doesNotContain("--\r\n");
        }
    }

    @Test
    void saysThatAFileIsGoneBeforeItAsks() throws Exception {
        Path file = java.nio.file.Files.writeString(folder.resolve("a.txt"), "A");
        UploadContent content = UploadContent.of(file);
        java.nio.file.Files.delete(file);
        try (RawServer server = RawServer.answering();
                WorkflowClient client = Clients.withToken(server)) {
            assertThatThrownBy(() -> client.files().upload(content))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The file to upload is no longer there or cannot be read.");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void namesTheLimitOfTheProxyAndTheSizeOfTheFile() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(413, "text/html", "<html>Too Large"));
                WorkflowClient client = Clients.withToken(server)) {
            assertTooLarge(catchThrowable(() -> client.files().upload("a.bin", new byte[LARGE])));
        }
    }

    /** As nginx does: it has read the headers, says no, and reads on without looking. */
    @Test
    void hearsTheRefusalOfAServerThatDoesNotWaitForTheEnd() throws Exception {
        String refusal = "HTTP/1.1 413 Request Entity Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
        try (StubbornServer server = StubbornServer.answeringAtOnce(refusal);
                WorkflowClient client = at(server)) {
            assertTooLarge(catchThrowable(() -> client.files().upload("a.bin", new byte[LARGE])));
        }
    }

    @Test
    void namesTheLimitWhenTheServerHangsUpOnALargeFile() throws Exception {
        try (StubbornServer server = StubbornServer.hangingUp();
                WorkflowClient client = at(server)) {
            Throwable failure = catchThrowable(() -> client.files().upload("a.bin", new byte[LARGE]));

            assertThat(failure)
                    .isExactlyInstanceOf(NetworkException.class)
                    .hasMessage(UPLOAD + "failed, as the connection was lost. The request was on its way: whether the"
                            + " server acted is not known, so look before calling again. The file has"
                            + " 30000000 bytes, and a proxy may hang up on what is above its limit: the"
                            + " vendor's takes about 25 MB in its sample configuration.");
        }
    }

    @Test
    void namesTheTimeoutOfAServerThatTakesNoBytes() throws Exception {
        try (StubbornServer server = StubbornServer.takingNothing();
                WorkflowClient client = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .bearerToken(Clients.OPAQUE_TOKEN)
                        .writeTimeout(Duration.ofMillis(300))
                        .build()) {
            Throwable failure = catchThrowable(() -> client.files().upload("a.bin", new byte[LARGE]));

            assertThat(failure)
                    .isExactlyInstanceOf(CallTimeoutException.class)
                    .hasMessageStartingWith(UPLOAD + "could not be sent in time, as the server took no bytes (setting"
                            + " writeTimeout). The request was on its way: ");
        }
    }

    private static void assertTooLarge(Throwable failure) {
        assertThat(failure)
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        UPLOAD + "was refused with HTTP 413. The file has 30000000 bytes, and the usual cause is the"
                                + " limit of the proxy before the vendor's server, about 25 MB in its sample"
                                + " configuration (S). Send less, or ask whoever runs the tenant to raise it.");
        assertThat(((WorkflowException) failure).outcome()).isEqualTo(Outcome.REJECTED);
    }

    private void note(long bytes, OptionalLong total) {
        told.add(bytes + (total.isPresent() ? " of " + total.getAsLong() : ""));
    }

    private static void write(Path file, byte[] content) {
        try {
            java.nio.file.Files.write(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static WorkflowClient at(StubbornServer server) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken(Clients.OPAQUE_TOKEN)
                .maxRetries(0)
                .build();
    }
}
