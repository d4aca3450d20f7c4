package io.github.workflowautomation.client.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/files.md does what it says. */
class FilesExamplesTest {
    private final RawServer server = RawServer.answering(FilesExamplesTest::answer);
    private final WorkflowClient workflow = Clients.withToken(server);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("f.pdf"), "PDF");
    }

    @AfterEach
    void close() throws IOException {
        workflow.close();
        server.close();
    }

    @Test
    void uploads() {
        FilesExamples.uploads(workflow, file, new byte[3], file);
        FilesExamples.attach(workflow, new ProcessId("p-1"), UploadContent.of(file));

        assertThat(FilesExamples.uploadWithProgress(workflow, file).id()).isEqualTo(new FileId("f-1"));
        assertThat(server.requests().get(5).body()).contains("filename=\"contract.pdf\"");
    }

    @Test
    void saysThatAFileIsTooLarge() {
        server.answer(request -> Reply.of(413, "text/plain", ""));

        assertThatCode(() -> FilesExamples.tooLarge(workflow, file)).doesNotThrowAnyException();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void downloads() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilesExamples.downloads(workflow, new FileId("f-1"), folder, out);

        assertThat(folder.resolve("contract.pdf")).hasContent("a\n1\n2\n");
        assertThat(folder.resolve("theirs.csv")).hasContent("a\n1\n2\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\n1\n2\n");
        assertThat(FilesExamples.read(workflow, new ReportId("r-1"))).isEqualTo(2);
        assertThat(FilesExamples.large(workflow, new FileId("f-1"), folder.resolve("film")))
                .hasContent("a\n1\n2\n");
    }

    private static Reply answer(Received request) {
        if (request.method().equals("GET")) {
            return Reply.of(200, "text/csv", "a\n1\n2\n", "Content-Disposition: attachment; filename=theirs.csv");
        }
        return request.target().contains("/upload")
                ? Reply.json("[{\"sid\":\"f-1\"}]")
                : Reply.json("{\"sid\":\"i-1\"}");
    }
}
