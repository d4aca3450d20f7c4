package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.Fault;
import io.github.workflowautomation.testkit.Permission;
import io.github.workflowautomation.testkit.RecordedRequest;
import io.github.workflowautomation.testkit.junit.FakeTenantTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The code of docs/testing.md. */
final class TestingGuideTest {
    // tag::testing-first[]
    @Test
    void approvesWhatWaits() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .apiKey(tenant.apiKey()) // opens this tenant only
                        .actingAs(tenant.userName())
                        .build()) {
            var expenses = workflow.processes().findByName("Expense claim").orElseThrow();
            workflow.requests().start(expenses.id(), start -> start.answer("amount", 1250));

            for (Task task : workflow.tasks().mine().toList()) { // your code goes here
                workflow.tasks().approve(task.id(), "Approved");
            }

            assertThat(workflow.tasks().mine()).isEmpty();
            assertThat(tenant.requests()).extracting(RecordedRequest::method).contains("POST");
        }
    }
    // end::testing-first[]

    // tag::testing-extension[]
    @FakeTenantTest
    static class ApprovalsTest {
        @Test
        void approvesWhatWaits(FakeTenant tenant, WorkflowClient workflow) {
            var order = workflow.processes().findByName("Equipment order").orElseThrow();
            workflow.requests().start(order.id()); // its approval waits for Maria
            try (WorkflowClient maria = workflow.actingAs("maria.silva")) {
                maria.tasks().approve(maria.tasks().mine().iterator().next().id(), "Approved", "Within budget");
            }

            var approval = tenant.journal().only("completeApproval");
            assertThat(approval.json().get("Comments").flatMap(JsonValue::asString))
                    .contains("Within budget");
        }
    }
    // end::testing-extension[]

    @Test
    void theExtensionGivesATenant() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ApprovalsTest.class))
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void playsWhatItIsToldOf() {
        // tag::testing-own[]
        FakeTenant tenant = FakeTenant.builder()
                .user("john.roe")
                .group("Buyers", "john.roe", "jane.doe")
                .process(
                        "Leave",
                        leave -> leave.form("Describe it", Map.of("days", "numeric"))
                                .approvalByAll(
                                        "Approve it",
                                        "maria.silva",
                                        "tom.becker") // approvalByAny: the first one decides
                                .milestone("Granted")
                                .startedBy("Buyers"))
                .start();
        // end::testing-own[]
        try (tenant;
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            var leave = workflow.processes().findByName("Leave").orElseThrow();
            assertThat(workflow.requests().start(leave.id()).name()).contains("Leave");
        }
    }

    @Test
    void goesWrongAsTold() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            // tag::testing-faults[]
            tenant.faults().on("GET", "/api/user/**").times(2).failWith(503); // then all goes well again
            tenant.faults().onOperation("startInstance").loseAnswer(); // done, but nobody hears of it
            tenant.faults().script(Fault.none(), Fault.tooManyRequests(Duration.ofSeconds(1)), Fault.dropConnection());
            tenant.faults().clear();
            tenant.revokeTokens(); // the next call is answered with 401
            // end::testing-faults[]
            assertThat(workflow.users().current().userName()).contains("jane.doe");
        }
    }

    @Test
    void refusesWhoMayNot() {
        try (FakeTenant tenant = FakeTenant.start()) {
            // tag::testing-keys[]
            String key = tenant.addApiKey(Permission.RUN); // may start requests, and complete no task
            // end::testing-keys[]
            try (WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), key)) {
                assertThatThrownBy(() -> workflow.groups().create(group -> group.name("Buyers")))
                        .isInstanceOf(PermissionException.class);
            }
        }
    }

    @Test
    void answersAsTold() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            // tag::testing-answers[]
            tenant.answer("getDashboards", JsonValue.parse("[{\"name\":\"Spending\"}]"));
            tenant.answer("listComments", JsonValue.parse("[{\"text\":\"Receipt checked\"}]"));
            tenant.refuse("cancelInstance", 403, "Forbidden");
            // end::testing-answers[]

            var expenses = workflow.processes().findByName("Expense claim").orElseThrow();
            var request = workflow.requests().start(expenses.id());
            assertThat(workflow.requests().comments().of(request.id()).toJson()).contains("Receipt checked");
            assertThatThrownBy(() -> workflow.requests().cancel(request.id())).isInstanceOf(PermissionException.class);
        }
    }

    @Test
    void speaksOtherDialects() {
        // tag::testing-dialects[]
        for (Dialect dialect : List.of(Dialect.standard(), Dialect.standard().with(Dialect.IdCase.UPPER))) {
            try (FakeTenant tenant =
                    FakeTenant.builder().seed(42).dialect(dialect).pageCap(10).start()) {
                // the same test again
                assertThat(tenant.dialect()).isEqualTo(dialect);
            }
        }
        // end::testing-dialects[]
    }
}
