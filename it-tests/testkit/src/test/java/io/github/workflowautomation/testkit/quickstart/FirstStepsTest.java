package io.github.workflowautomation.testkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import org.junit.jupiter.api.Test;

final class FirstStepsTest {
    @Test
    void listsTheFirstTasksOfAProcessWithTheRawClient() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .apiKey(tenant.apiKey())
                        .actingAs(tenant.userName())
                        .build()) {
            String process = workflow.processes()
                    .findByName("Expense claim")
                    .orElseThrow()
                    .id()
                    .value();

            assertThat(FirstSteps.firstTasks(workflow, process).toJson())
                    .isEqualTo(
                            "[{\"sid\":\"e9340cfb-efe4-4da9-bcb1-c23b65ad3781\",\"name\":\"Approve the claim\",\"taskType\":\"approval\"}]");
        }
    }
}
