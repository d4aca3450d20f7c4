package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void answersAsTold() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            // tag::testing-answers[]
            tenant.answer("createUser", JsonValue.parse("{\"SID\":\"14efaa2a-0000-4000-8000-000000000001\"}"));
            tenant.answer("listComments", JsonValue.parse("[{\"text\":\"Receipt checked\"}]"));
            tenant.refuse("cancelInstance", 403, "Forbidden");
            // end::testing-answers[]

            var expenses = workflow.processes().findByName("Expense claim").orElseThrow();
            var request = workflow.requests().start(expenses.id());
            assertThat(workflow.requests().comments().of(request.id()).toJson()).contains("Receipt checked");
            assertThat(UsersGuide.create(workflow).value()).isEqualTo("14efaa2a-0000-4000-8000-000000000001");
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
