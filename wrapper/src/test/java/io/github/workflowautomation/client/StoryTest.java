package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The program that the documentation promises, line by line, and what it sends. */
class StoryTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void startsApprovesAwaitsAndExports(@TempDir Path folder) throws IOException {
        Path receipt = java.nio.file.Files.writeString(folder.resolve("receipt.pdf"), "PDF");
        server.answers("{\"userGuid\":\"u-1\",\"userName\":\"jane.doe\"}")
                .answers("{\"items\":[{\"sid\":\"p-1\",\"name\":\"Expense claim\"}],\"total\":1}")
                .answers("[{\"sid\":\"f-1\",\"originalFilename\":\"receipt.pdf\"}]")
                .answers("{\"request\":{\"sid\":\"R-1\"}}")
                .answers("{\"items\":[{\"recipientTaskSid\":\"t-0\",\"instanceSid\":\"r-0\"},"
                        + "{\"recipientTaskSid\":\"t-1\",\"instanceSid\":\"R-1\"}],\"total\":2}")
                .answers("{\"options\":[\"Approved\",\"Denied\"]}")
                .answers("{\"status\":200}")
                .answers("{\"sid\":\"R-1\",\"state\":\"Completed\"}")
                .answers("[{\"sid\":\"s-1\",\"name\":\"Spending by department\"}]")
                .answersFile("Department,Amount\n");

        try (WorkflowClient workflow = server.client()) {
            User me = workflow.users().current();
            WorkflowProcess expenses =
                    workflow.processes().findByName("Expense claim").orElseThrow();

            Request request = workflow.requests()
                    .start(
                            expenses.id(),
                            start -> start.name("Trip to Lisbon")
                                    .answer("amount", 1250)
                                    .attach("receipt", receipt));

            for (Task task : workflow.tasks().mine()) {
                if (task.requestId().equals(request.id())) {
                    workflow.tasks().approve(task.id(), "Approved", "Within budget");
                }
            }
            Request done = workflow.requests().awaitCompletion(request.id(), Duration.ofMinutes(5));
            Report spending =
                    workflow.reports().findByName("Spending by department").orElseThrow();
            workflow.reports().exportCsv(spending.id(), folder.resolve("expenses.csv"));

            assertThat(me.displayName()).isEqualTo("jane.doe");
            assertThat(done.state()).contains(RequestState.COMPLETED);
        }

        assertThat(folder.resolve("expenses.csv")).hasContent("Department,Amount\n");
        assertThat(server.asked()).isEqualTo("GET /api/user/current");
        assertThat(server.asked()).isEqualTo("GET /api/processes/search?search=Expense%20claim");
        assertThat(server.asked())
                .startsWith("POST /api/files/temp/acme/upload --")
                .contains("\r\n\r\nPDF\r\n");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/start/p-1?requestName=Trip%20to%20Lisbon"
                        + " {\"amount\":1250,\"receipt\":\"f-1\"}");
        assertThat(server.asked()).isEqualTo("GET /api/instance/mytask/list?start=0&count=50");
        assertThat(server.asked()).isEqualTo("GET /api/instance/tasktypes/approval/t-1");
        assertThat(server.asked())
                .isEqualTo("POST /api/instance/tasktypes/approval/t-1"
                        + " {\"Approval\":\"Approved\",\"Comments\":\"Within budget\"}");
        assertThat(server.asked()).isEqualTo("GET /api/instance/R-1");
        assertThat(server.asked()).isEqualTo("GET /api/reports/search?search=Spending%20by%20department");
        assertThat(server.asked()).isEqualTo("GET /api/reports/s-1/export/data/csv");
    }
}
