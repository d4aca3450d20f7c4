package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FormTasksTest {
    private static final TaskId TASK = new TaskId("t-1");

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void completesAFormWithAnswersAndFiles(@TempDir Path folder) throws IOException {
        Path receipt = java.nio.file.Files.writeString(folder.resolve("receipt.pdf"), "PDF");
        server.answers("[{\"sid\":\"f-1\"}]")
                .answers("[{\"sid\":\"f-2\"}]")
                .answers("{\"status\":200}")
                .client()
                .tasks()
                .forms()
                .complete(
                        TASK,
                        form -> form.answers(Map.of("amount", 1250))
                                .attach("receipts", receipt)
                                .attach("receipts", UploadContent.of("b.txt", new byte[] {66})));

        assertThat(server.request().getPath()).isEqualTo("/api/files/temp/acme/upload");
        assertThat(server.request().getPath()).isEqualTo("/api/files/temp/acme/upload");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/tasktypes/form/t-1 {\"amount\":1250,\"receipts\":[\"f-1\",\"f-2\"]}");
    }

    @Test
    void savesADraftWithItsFiles() {
        server.answers("[{\"sid\":\"f-1\"}]").answers("{\"status\":200}");

        assertThat(server.client()
                        .tasks()
                        .forms()
                        .saveDraft(TASK, form -> form.attach("receipt", "a.pdf", new byte[] {65})))
                .isEqualTo(VendorServer.json("{\"status\":200}"));
        assertThat(server.request().getPath()).isEqualTo("/api/files/temp/acme/upload");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/tasktypes/form/t-1?isDraft=true {\"receipt\":\"f-1\"}");
    }

    @Test
    void takesEitherAnAnswerOrFilesForAQuestion() {
        FormTasks forms = server.client().tasks().forms();

        assertThatThrownBy(() -> forms.complete(
                        TASK, form -> form.answer("receipt", "none").attach("receipt", "a.pdf", new byte[] {65})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The question \"receipt\" takes either an answer or attachments, under its own key.");
    }
}
