package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestState;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.Tenant;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherNamesTest {
    private static final Map<String, String> NAMES = Map.of(
            "items", "rows",
            "total", "rowCount",
            "sid", "handle",
            "SID", "handle",
            "name", "title",
            "state", "phase",
            "recipientTaskSid", "shareHandle",
            "token", "ticket",
            "instanceSid", "caseHandle");

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void writesConventionsByWhichTheClientReadsTenantOfOtherNames() throws IOException {
        try (FakeTenant tenant = FakeTenant.start();
                RenamingProxy renamed = new RenamingProxy(tenant, NAMES)) {
            Rehearsal.startRequest(tenant);
            TenantAccess access = access(tenant, renamed.host());
            assertThatThrownBy(() -> story(access.client(TIMEOUT), folder)).isInstanceOf(WorkflowException.class);
            assertThat(Live.run(access, settings(), printer(), printer())).isZero();
            VendorConventions learned = VendorConventions.load(folder.resolve(ReportFiles.CONVENTIONS));
            assertThat(learned.tokenFieldNames()).containsExactly("ticket");
            assertThat(learned.names(VendorField.LIST_ITEMS)).startsWith("rows");
            assertThat(learned.names(VendorField.PROCESS_ID)).startsWith("handle");
            assertThat(learned.names(VendorField.TASK_ID)).startsWith("shareHandle");
            assertThat(learned.names(VendorField.TASK_REQUEST_ID)).startsWith("caseHandle");
            assertThat(Files.readString(folder.resolve("report.txt"))).contains("names.REQUEST_STATE: phase (");
            assertThat(story(access.with(learned).client(TIMEOUT), folder)).isEqualTo("Completed");
        }
    }

    private static TenantAccess access(FakeTenant tenant, String host) {
        return new TenantAccess(
                Tenant.of(tenant.tenantId(), host), tenant.apiKey(), tenant.userName(), Assumptions.usual());
    }

    private LiveSettings settings() {
        LiveSettings usual = LiveSettings.readOnly(folder);
        return new LiveSettings(folder, 1_000_000, TIMEOUT, usual.largestAnswer(), usual.samples(), Optional.empty());
    }

    private static PrintStream printer() {
        return new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** The story of the README. */
    private static String story(WorkflowClient client, Path folder) {
        try (client) {
            client.users().current();
            ProcessId expenses =
                    client.processes().findByName("Expense claim").orElseThrow().id();
            Request request = client.requests().start(expenses, start -> start.answer("amount", 1250));
            for (Task task : client.tasks().mine()) {
                if (task.requestId().equals(request.id())) {
                    client.tasks().approve(task.id(), "Approved", "Within budget");
                }
            }
            Request done = client.requests().awaitCompletion(request.id(), Duration.ofMinutes(5));
            var spending = client.reports().findByName("Spending by department").orElseThrow();
            client.reports().exportCsv(spending.id(), folder.resolve("expenses.csv"));
            return done.state().map(RequestState::word).orElse("");
        }
    }
}
