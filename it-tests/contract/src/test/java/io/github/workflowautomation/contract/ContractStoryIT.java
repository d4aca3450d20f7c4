package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Report;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.RequestState;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UploadedFile;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The story and what stands beside it, each call by the wrapper. Prism answers with the examples of the bundle. */
@ExtendWith(PrismExtension.class)
class ContractStoryIT {
    private static final UserId JANE = new UserId("00000000-0000-4000-8000-000000000001");
    private static final ProcessId EXPENSES = new ProcessId("00000000-0000-4000-8000-000000000002");
    private static final RequestId TRIP = new RequestId("00000000-0000-4000-8000-000000000004");
    private static final TaskId APPROVAL = new TaskId("00000000-0000-4000-8000-000000000005");
    private static final ReportId SPENDING = new ReportId("00000000-0000-4000-8000-000000000006");
    private static final FileId RECEIPT = new FileId("00000000-0000-4000-8000-000000000007");
    private static final byte[] CONTENT = "%PDF-1.4 made up".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final WorkflowClient workflow;

    ContractStoryIT(PrismServer prism) {
        workflow = Clients.withKey(prism.host());
    }

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void theWholeStoryAsTheReadmeTellsIt() throws IOException {
        Path receipt = Files.write(folder.resolve("receipt.pdf"), CONTENT);

        assertThat(workflow.users().current().displayName()).isEqualTo("Jane Doe");
        WorkflowProcess expenses =
                workflow.processes().findByName("Expense claim").orElseThrow();
        Request request = workflow.requests()
                .start(
                        expenses.id(),
                        start -> start.name("Trip to Lisbon")
                                .answer("amount", 1250)
                                .attach("receipt", receipt));
        assertThat(request.id()).isEqualTo(TRIP);
        List<Task> mine = workflow.tasks().mine().stream().toList();
        assertThat(mine).extracting(Task::requestId).containsExactly(TRIP);
        assertThat(workflow.tasks()
                        .approve(mine.get(0).id(), "Approved", "Within budget")
                        .toJson())
                .isEqualTo("{\"status\":200}");
        Request done = workflow.requests().awaitCompletion(request.id(), Duration.ofMinutes(1));
        assertThat(done.state()).contains(RequestState.COMPLETED);
        Report spending =
                workflow.reports().findByName("Spending by department").orElseThrow();
        Path csv = workflow.reports().exportCsv(spending.id(), folder.resolve("expenses.csv"));
        assertThat(csv).hasContent("Department,Amount\nSales,1250\n");
    }

    @Test
    void aPersonalKeyIsExchangedToo(PrismServer prism) {
        try (WorkflowClient personal = WorkflowClient.builder()
                .tenant(Clients.TENANT, prism.host())
                .personalApiKey("test-api-key-not-real")
                .build()) {
            assertThat(personal.users().current().id()).isEqualTo(JANE);
        }
    }

    @Test
    void anotherUserIsActedForWithATokenOfTheirOwn() {
        try (WorkflowClient john = workflow.actingAs("john.smith")) {
            assertThat(john.users().current().id()).isEqualTo(JANE);
        }
    }

    @Test
    void users() {
        assertThat(workflow.users().get(JANE).userName()).contains("jane.doe");
        assertThat(workflow.users().list().stream()).extracting(User::id).containsExactly(JANE);
    }

    @Test
    void processes() {
        assertThat(workflow.processes().get(EXPENSES).name()).contains("Expense claim");
        assertThat(workflow.processes().list().stream())
                .extracting(WorkflowProcess::id)
                .containsExactly(EXPENSES);
        assertThat(workflow.processes().findByName("No such process")).isEmpty();
    }

    @Test
    void requestsAreStartedWithEveryDetail() {
        Request request = workflow.requests()
                .start(
                        EXPENSES,
                        start -> start.name("Trip to Lisbon")
                                .onBehalfOf(JANE)
                                .parent(TRIP)
                                .answers(Map.of("amount", 1250, "travellers", List.of("Jane", "Zoë")))
                                .attach("receipts", "one.pdf", CONTENT)
                                .attach("receipts", "two.pdf", CONTENT));

        assertThat(request.id()).isEqualTo(TRIP);
        assertThat(request.number()).hasValue(1001);
        assertThat(request.state()).contains(RequestState.STARTED);
        assertThat(request.processId()).contains(EXPENSES);
    }

    @Test
    void requestsAreReadListedAndCancelled() {
        assertThat(workflow.requests().get(TRIP).name()).contains("Trip to Lisbon");
        assertThat(workflow.requests().list().stream()).extracting(Request::id).containsExactly(TRIP);
        assertThat(workflow.requests().list("Monitor").stream())
                .extracting(Request::id)
                .containsExactly(TRIP);
        assertThat(workflow.requests().cancel(TRIP).toJson()).isEqualTo("{\"status\":200}");
    }

    @Test
    void tasksAreFoundInEachWay() {
        assertThat(workflow.tasks().search("expenses").stream())
                .extracting(Task::id)
                .containsExactly(APPROVAL);
        assertThat(workflow.tasks().ofRequest(TRIP).stream())
                .extracting(Task::id)
                .containsExactly(APPROVAL);
        assertThat(workflow.tasks().approvalOptions(APPROVAL)).containsExactly("Approved", "Denied");
    }

    @Test
    void tasksAreCompletedAndGivenAway() {
        String done = "{\"status\":200}";

        assertThat(workflow.tasks().approve(APPROVAL, "Denied").toJson()).isEqualTo(done);
        assertThat(workflow.tasks()
                        .completeForm(APPROVAL, Map.of("amount", 1250))
                        .toJson())
                .isEqualTo(done);
        assertThat(workflow.tasks()
                        .completeDataContainer(APPROVAL, Map.of("client_name", "Acme"))
                        .toJson())
                .isEqualTo(done);
        assertThat(workflow.tasks().reassign(APPROVAL, JANE).toJson()).isEqualTo(done);
    }

    @Test
    void filesAreUploadedListedAndDownloaded() throws IOException {
        UploadedFile uploaded = workflow.files().upload("receipt.pdf", CONTENT);
        List<FileInfo> files = workflow.requests().files(TRIP);
        Path byId = workflow.files().download(RECEIPT, folder.resolve("by-id"));
        Path byLink = workflow.files().download(files.get(0), folder.resolve("by-link"));

        assertThat(uploaded.id()).isEqualTo(RECEIPT);
        assertThat(files).extracting(FileInfo::name).containsExactly(Optional.of("receipt.pdf"));
        assertThat(byId).hasContent("the bytes of the file");
        assertThat(byLink).hasContent("the bytes of the file");
    }

    @Test
    void reports() {
        assertThat(workflow.reports().get(SPENDING).description()).contains("Expenses of the year, by department");
        assertThat(workflow.reports().list().stream()).extracting(Report::id).containsExactly(SPENDING);
    }
}
