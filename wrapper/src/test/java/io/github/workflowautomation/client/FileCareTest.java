package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.NotInGenerationException;
import java.io.OutputStream;
import java.time.Instant;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can be done with files besides moving their bytes. */
class FileCareTest {
    private static final FileId FILE = new FileId("f-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void readsWhatIsKnownOfAFile() {
        FileInfo file = server.answers(
                        "{\"sid\":\"f-1\",\"fileName\":\"a.pdf\",\"createdDate\":\"2026-01-01T00:00:00.000Z\"}")
                .client()
                .files()
                .info(FILE);

        assertThat(server.asked()).isEqualTo("GET /api/files/f-1/info");
        assertThat(file.id()).contains(FILE);
        assertThat(file.name()).contains("a.pdf");
        assertThat(file.createdAt()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void copiesAFileOfARequestOnTheOlderApi() {
        UploadedFile copy = server.answers("{\"file\":\"key-2\",\"fileName\":\"b.pdf\"}")
                .legacyClient()
                .files()
                .copy(2993, new FileId("key-1"), "b.pdf");

        assertThat(server.asked())
                .isEqualTo("PUT /files/2993/key-1/copyandrename?new_name=b.pdf {\"new_name\":\"b.pdf\"}");
        assertThat(copy.id()).isEqualTo(new FileId("key-2"));
        assertThat(copy.name()).contains("b.pdf");
    }

    @Test
    void saysThatTheCurrentApiHasNoCopy() {
        Files files = server.client().files();

        assertThatThrownBy(() -> files.copy(1, FILE, "b.pdf"))
                .isInstanceOf(NotInGenerationException.class)
                .hasMessage(
                        "files().copy(requestNumber, file, newName) has no operation in the current API that any public"
                                + " source tells of, and the setting generation is CURRENT. Use a client of"
                                + " generation(Generation.LEGACY) for it. Nothing was sent.");
    }

    @Test
    void showsNoAccessTokenInTheErrorOfAFileThatIsGone() {
        FileDownload shared = server.answers(new MockResponse().setResponseCode(404))
                .client()
                .files()
                .downloadShared(Secret.of("made-up-token-4711"));

        assertThatThrownBy(() -> shared.to(OutputStream.nullOutputStream()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageNotContaining("made-up-token-4711");
        assertThat(shared.toString()).doesNotContain("made-up-token-4711");
        assertThat(server.asked()).isEqualTo("GET /api/files/access-token/made-up-token-4711");
    }
}
