package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.MovingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of the README through the client, whatever the tenant's dialect. */
final class StoryTest {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final List<String> CALLS = List.of(
            "GET /api/auth/apikey/acme/***/impersonate/jane.doe 200",
            "GET /api/user/current 200",
            "GET /api/processes/search 200",
            "POST /api/files/temp/acme/upload 200",
            "POST /api/instance/start/{id} 200",
            "GET /api/instance/mytask/list 200",
            "GET /api/instance/tasktypes/approval/{id} 200",
            "POST /api/instance/tasktypes/approval/{id} 200",
            "GET /api/instance/{id} 200",
            "GET /api/reports/search 200",
            "GET /api/reports/{id}/export/data/csv 200");
    private static final List<String> OLDER_CALLS = List.of(
            "GET /access/impersonate 200",
            "GET /users/current 200",
            "GET /processes 200",
            "POST /files/upload/ 200",
            "POST /instances/{id}/start 200",
            "GET /instances/tasks/mine 200",
            "POST /tasktypes/approval/{id} 200",
            "GET /instances/mine 200",
            "GET /reports 200",
            "GET /reports/{id}/tofile/csv 200");

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

    /** The older API documents how its exchange answers, so that the dialect of tokens says nothing there. */
    static Stream<Arguments> olderDialects() {
        return dialects()
                .filter(dialect -> dialect.tokenAnswer() == Dialect.TokenAnswer.TOKEN)
                .flatMap(dialect -> Stream.of(Arguments.of(dialect, ""), Arguments.of(dialect, "/workflow/napi")));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void isToldInEveryDialect(Dialect dialect) throws IOException {
        try (FakeTenant tenant = FakeTenant.builder().dialect(dialect).start();
                WorkflowClient workflow = current(tenant)) {
            assertTold(workflow);
            // Without a total the client asks for one page more of the tasks; everything else is called once.
            assertThat(distinctCalls(tenant)).isEqualTo(CALLS);
        }
    }

    @ParameterizedTest
    @MethodSource("olderDialects")
    void isToldOnTheOlderApiInEveryDialectBelowEitherPrefix(Dialect dialect, String prefix) throws IOException {
        try (FakeTenant tenant = FakeTenant.builder().dialect(dialect).start();
                WorkflowClient workflow = older(tenant, prefix + "/")) {
            assertTold(workflow);
            assertThat(distinctCalls(tenant).stream().map(call -> call.replace(" " + prefix + "/", " /")))
                    .isEqualTo(OLDER_CALLS);
        }
    }

    @Test
    void makesEachCallOnceWhereListsHaveTotals() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = current(tenant)) {
            tell(workflow);

            assertThat(calls(tenant)).isEqualTo(CALLS);
        }
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = older(tenant, "/")) {
            tell(workflow);

            assertThat(calls(tenant)).isEqualTo(OLDER_CALLS);
        }
    }

    @Test
    void goesOnWhenATokenOfTheOlderApiExpires() {
        MovingClock clock = new MovingClock();
        try (FakeTenant tenant = FakeTenant.builder().clock(clock).start();
                WorkflowClient workflow = older(tenant, "/")) {
            workflow.users().current();
            clock.advance(Duration.ofHours(1));
            tell(workflow);

            assertThat(calls(tenant))
                    .startsWith(
                            "GET /access/impersonate 200",
                            "GET /users/current 200",
                            "GET /users/current 403",
                            "GET /access/impersonate 200",
                            "GET /users/current 200",
                            "GET /processes 200");
        }
    }

    @Test
    void leavesTheReceiptByteForByte() throws IOException {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = current(tenant);
                WorkflowClient older = older(tenant, "/")) {
            tell(workflow);
            assertThat(attached(workflow)).containsExactly("receipt.pdf: Lisbon");
            assertThat(attached(older)).containsExactly("receipt.pdf: Lisbon");
        }
    }

    @Test
    void neitherPrintsNorLeavesAKeyOrAToken() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = current(tenant);
                WorkflowClient older = older(tenant, "/")) {
            Captured told = tell(workflow);
            Captured toldAgain = tell(older);

            assertThat(told.err() + toldAgain.err()).isEmpty();
            assertThat(told.out() + toldAgain.out() + tenant + tenant.requests())
                    .contains("GET /api/auth/apikey/acme/***/impersonate/jane.doe -> 200")
                    .contains("GET /access/impersonate?key=***&user=jane.doe -> 200")
                    .doesNotContain(tenant.apiKey(), tenant.personalApiKey(), tenant.legacyApiKey())
                    .doesNotContainPattern("eyJ[\\w-]+\\.[\\w-]+\\.");
        }
    }

    private static WorkflowClient current(FakeTenant tenant) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .apiKey(tenant.apiKey())
                .actingAs(tenant.userName())
                .build();
    }

    private static WorkflowClient older(FakeTenant tenant, String prefix) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .legacyApiKey(tenant.legacyApiKey())
                .actingAs(tenant.userName())
                .generation(Generation.LEGACY)
                .conventions(VendorConventions.defaults().toBuilder()
                        .legacyPrefix(prefix)
                        .build())
                .build();
    }

    private void assertTold(WorkflowClient workflow) throws IOException {
        Captured told = tell(workflow);

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
    }

    private Captured tell(WorkflowClient workflow) {
        return Captured.run(() -> {
            Story.tell(workflow, receipt, folder);
            return 0;
        });
    }

    private static List<String> attached(WorkflowClient workflow) throws IOException {
        Path copy = Files.createTempFile("receipt", ".copy");
        try {
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

    private static List<String> distinctCalls(FakeTenant tenant) {
        return calls(tenant).stream().distinct().toList();
    }

    private static List<String> calls(FakeTenant tenant) {
        return tenant.requests().stream()
                .map(request -> request.call().replaceAll(ID, "{id}") + " " + request.status())
                .toList();
    }
}
