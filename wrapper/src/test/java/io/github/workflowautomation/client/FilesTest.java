package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RecordingQueue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final FileId FILE = new FileId("f-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @TempDir
    Path folder;

    @Test
    void uploadsAFileInTheFieldThatTheVendorUses() throws IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("receipt.pdf"), "PDF");
        server.answers("[{\"sid\":\"F-1\",\"originalFilename\":\"receipt.pdf\"}]");

        UploadedFile uploaded = server.client().files().upload(file);

        RecordedRequest request = server.request();
        String boundary = String.valueOf(request.getHeader("Content-Type")).replaceFirst(".*boundary=", "");
        assertThat(request.getMethod() + " " + request.getPath()).isEqualTo("POST /api/files/temp/acme/upload");
        assertThat(request.getBody().readUtf8())
                .isEqualTo("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"file-upload\"; filename=\"receipt.pdf\"\r\n"
                        + "Content-Type: application/octet-stream\r\n"
                        + "Content-Length: 3\r\n"
                        + "\r\n"
                        + "PDF\r\n"
                        + "--" + boundary + "--\r\n");
        assertThat(uploaded.id()).isEqualTo(new FileId("F-1"));
        assertThat(uploaded.name()).contains("receipt.pdf");
        assertThat(uploaded).hasToString("UploadedFile[F-1, receipt.pdf]");
    }

    @Test
    void uploadsBytesToTheFolderOfTheConventions() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .uploadFolder("inbox")
                .uploadPath("of-{tenant}")
                .build();
        byte[] content = "AAA".getBytes(StandardCharsets.UTF_8);

        UploadedFile uploaded = server.answers("{\"file\":\"key-1\"}")
                .client(conventions)
                .files()
                .upload("a.txt", content);

        assertThat(server.asked())
                .startsWith("POST /api/files/inbox/of-acme/upload")
                .contains("\r\n\r\nAAA\r\n");
        assertThat(uploaded.id()).isEqualTo(new FileId("key-1"));
    }

    @Test
    void uploadsAStreamOfUnknownLengthAndClosesIt() {
        boolean[] closed = {false};
        server.answers("[{\"sid\":\"f-1\"}]");

        server.client().files().upload("a.txt", () -> new ByteArrayInputStream("AAA".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });

        RecordedRequest request = server.request();
        assertThat(request.getHeader("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(request.getBody().readUtf8()).contains("\r\n\r\nAAA\r\n");
        assertThat(closed[0]).isTrue();
    }

    @Test
    void downloadsToAFileAndReplacesWhatIsThere() throws IOException {
        Path target = java.nio.file.Files.writeString(folder.resolve("mine.pdf"), "old");
        server.answersFile("PDF", "Content-Disposition", "attachment; filename=\"theirs.pdf\"");

        assertThat(server.client().files().download(FILE, target)).isEqualTo(target);
        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(target).hasContent("PDF");
        assertOnly(target);
    }

    @Test
    void downloadsIntoAFolderUnderTheServersName() {
        server.answersFile("PDF", "Content-Disposition", "attachment; filename=\"theirs.pdf\"");

        Path written = server.client().files().download(FILE, folder);

        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(written).isEqualTo(folder.resolve("theirs.pdf")).hasContent("PDF");
    }

    @Test
    void downloadsIntoAFolderUnderTheFilesIdWhenTheServerGivesNoName() {
        Path written = server.answersFile("PDF").client().files().download(FILE, folder);

        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(written).isEqualTo(folder.resolve("f-1")).hasContent("PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../escaped.txt",
                "..\\\\..\\\\escaped.txt",
                "/tmp/escaped.txt",
                "C:\\\\escaped.txt",
                "....//escaped.txt"
            })
    void neverLeavesTheFolderWhateverNameTheServerSends(String name) throws IOException {
        Path inner = java.nio.file.Files.createDirectory(folder.resolve("inner"));
        server.answersFile("PDF", "Content-Disposition", "attachment; filename=\"" + name + "\"");

        Path written = server.client().files().download(FILE, inner);

        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(written.getParent()).isEqualTo(inner);
        assertThat(written).hasContent("PDF");
        assertOnly(inner);
    }

    @Test
    void neverReplacesAFileThatTheServerChose() throws IOException {
        Path mine = java.nio.file.Files.writeString(folder.resolve("mine.txt"), "mine");
        Files files = server.answersFile("PDF", "Content-Disposition", "attachment; filename=mine.txt")
                .client()
                .files();

        assertThatThrownBy(() -> files.download(FILE, folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The download could not be written to " + folder + ".")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(mine).hasContent("mine");
        assertOnly(mine);
    }

    @Test
    void leavesNothingWhenTheConnectionBreaksHalfWay() throws IOException {
        Path target = java.nio.file.Files.writeString(folder.resolve("mine.pdf"), "old");
        Files files = server.answers(new MockResponse()
                        .setBody("half of it".repeat(20_000))
                        .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY))
                .client()
                .files();

        assertThatThrownBy(() -> files.download(FILE, target)).isInstanceOf(WorkflowException.class);
        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(target).hasContent("old");
        assertOnly(target);
    }

    @Test
    void leavesNothingWhenTheServerRefuses() {
        Files files =
                server.answers(new MockResponse().setResponseCode(404)).client().files();

        assertThatThrownBy(() -> files.download(FILE, folder.resolve("a.pdf"))).isInstanceOf(NotFoundException.class);
        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/download");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatTheFolderIsMissingBeforeItAsks() {
        Path target = folder.resolve("missing").resolve("a.pdf");
        Files files = server.client().files();

        assertThatThrownBy(() -> files.download(FILE, target))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(folder.resolve("missing") + ": no such folder");
    }

    @Test
    void downloadsAFileOfARequestByItsLink() {
        server.answersFile("PDF");
        FileInfo file = file("{\"fileName\":\"../receipt.pdf\",\"downloadLink\":\"/api/files/x/download?version=2\"}");

        Path written = server.client().files().download(file, folder);

        assertThat(server.asked()).isEqualTo("GET /api/files/x/download?version=2");
        assertThat(written).isEqualTo(folder.resolve("receipt.pdf")).hasContent("PDF");
    }

    @Test
    void keepsTheTokenFromAnotherHostThatALinkPointsTo() throws IOException, InterruptedException {
        try (MockWebServer stranger = RecordingQueue.server()) {
            stranger.enqueue(new MockResponse().setBody("PDF"));
            FileInfo file = file("{\"downloadLink\":\"" + stranger.url("/bucket/f-1") + "\"}");

            Path written = server.client().files().download(file, folder.resolve("a.pdf"));

            assertThat(stranger.takeRequest().getHeader("Authorization")).isNull();
            assertThat(written).hasContent("PDF");
        }
    }

    @Test
    void asksForTheVersionsOfAFileWhereItsInfoStands() {
        VendorConventions conventions = VendorConventions.defaults().toBuilder()
                .path(VendorCall.GET_FILE_INFO, "/api/v2/files/{sid}")
                .build();
        Files files = server.answers("[1,2]").client(conventions).files();

        assertThat(files.versions(FILE)).isEqualTo(VendorServer.json("[1,2]"));
        assertThat(server.asked()).isEqualTo("GET /api/v2/files/f-1?includeVersions=true");
    }

    @Test
    void downloadsAFileOfARequestByItsIdWhenItHasNoLink() {
        server.answersFile("PDF");
        FileInfo file = file("{\"FileKey\":\"key-1\"}");

        Path written = server.client().files().download(file, folder.resolve("a.pdf"));

        assertThat(server.asked()).isEqualTo("GET /api/files/key-1/download");
        assertThat(written).hasContent("PDF");
    }

    @Test
    void refusesAFileWithNeitherLinkNorId() {
        Files files = server.client().files();

        assertThatThrownBy(() -> files.download(file("{\"fileName\":\"a.pdf\"}"), folder))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("The file has neither a link nor an id to download it by. JSON names tried");
    }

    private static FileInfo file(String json) {
        return new FileInfo(Replies.entity(json));
    }

    private static void assertOnly(Path file) {
        Path parent = java.nio.file.Files.isDirectory(file) ? file : file.getParent();
        assertThat(parent)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith(".part"));
    }
}
