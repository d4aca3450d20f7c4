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
                            "[{\"sid\":\"5e76f39d-81a8-4924-9d4d-72731db004fb\",\"name\":\"Approve the claim\",\"taskType\":\"approval\"}]");
        }
    }
}
