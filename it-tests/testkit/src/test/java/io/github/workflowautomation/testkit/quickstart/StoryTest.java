package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of the README through the client, whatever the tenant's dialect. */
final class StoryTest {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String MY_TASKS = "GET /api/instance/mytask/list 200";
    private static final List<String> CALLS = List.of(
            "GET /api/auth/apikey/acme/***/impersonate/jane.doe 200",
            "GET /api/user/current 200",
            "GET /api/processes/search 200",
            "POST /api/files/temp/acme/upload 200",
            "POST /api/instance/start/{id} 200",
            MY_TASKS,
            "GET /api/instance/tasktypes/approval/{id} 200",
            "POST /api/instance/tasktypes/approval/{id} 200",
            "GET /api/instance/{id} 200",
            "GET /api/reports/search 200",
            "GET /api/reports/{id}/export/data/csv 200");

    @TempDir
    private Path folder;

    private Path receipt;

    @BeforeEach
    void writeReceipt() throws IOException {
        receipt = Files.writeString(folder.resolve("receipt.pdf"), "Lisbon");
    }

    static Stream<Dialect> dialects() {
        return Dialect.all().stream();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void isToldInEveryDialect(Dialect dialect) throws IOException {
        try (FakeTenant tenant = FakeTenant.builder().dialect(dialect).start()) {
            Captured told = tell(tenant);

            assertThat(told.out().replaceAll(ID, "{id}")).isEqualTo("""
                    I am Jane Doe
                    Started request {id}
                    Approved Approve the claim
                    The request is Completed
                    Exported expenses.csv
                    """);
            assertThat(Files.readAllLines(folder.resolve("expenses.csv")).stream()
                            .map(line -> line.replaceFirst("^\\d+,", "0,")))
                    .containsExactly(
                            "Request ID,Subject,Department,Requester,Amount,Last milestone",
                            "0,Trip to Lisbon,Sales,Jane Doe,1250,Completed");
            // Without a total the client asks for one page more of the tasks; everything else is called once.
            assertThat(calls(tenant).stream().filter(call -> !call.equals(MY_TASKS)))
                    .isEqualTo(CALLS.stream()
                            .filter(call -> !call.equals(MY_TASKS))
                            .toList());
        }
    }

    @Test
    void makesEachCallOnceWhereListsHaveTotals() {
        try (FakeTenant tenant = FakeTenant.start()) {
            tell(tenant);

            assertThat(calls(tenant)).isEqualTo(CALLS);
        }
    }

    @Test
    void leavesTheReceiptByteForByte() throws IOException {
        try (FakeTenant tenant = FakeTenant.start()) {
            tell(tenant);

            assertThat(attached(tenant)).containsExactly("receipt.pdf: Lisbon");
        }
    }

    @Test
    void neitherPrintsNorLeavesAKeyOrAToken() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Captured told = tell(tenant);

            assertThat(told.err()).isEmpty();
            assertThat(told.out() + tenant + tenant.requests())
                    .contains("GET /api/auth/apikey/acme/***/impersonate/jane.doe -> 200")
                    .doesNotContain(tenant.apiKey(), tenant.personalApiKey())
                    .doesNotContainPattern("eyJ[\\w-]+\\.[\\w-]+\\.");
        }
    }

    private Captured tell(FakeTenant tenant) {
        return Captured.run(() -> {
            Story.tell(tenant.tenantId(), tenant.host(), tenant.apiKey(), tenant.userName(), receipt, folder);
            return 0;
        });
    }

    private static List<String> attached(FakeTenant tenant) throws IOException {
        Path copy = Files.createTempFile("receipt", ".copy");
        try (WorkflowClient workflow = WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .personalApiKey(tenant.personalApiKey())
                .build()) {
            Request request = workflow.requests().list().iterator().next();
            List<String> attached = new ArrayList<>();
            for (FileInfo file : workflow.requests().files(request.id())) {
                workflow.files().download(file, copy);
                attached.add(file.name().orElseThrow() + ": " + Files.readString(copy));
            }
            return attached;
        } finally {
            Files.delete(copy);
        }
    }

    private static List<String> calls(FakeTenant tenant) {
        return tenant.requests().stream()
                .map(request -> request.call().replaceAll(ID, "{id}") + " " + request.status())
                .toList();
    }
}
