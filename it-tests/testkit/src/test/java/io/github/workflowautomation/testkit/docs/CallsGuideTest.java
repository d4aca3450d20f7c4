package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class CallsGuideTest {
    @Test
    void goesWithOptionsAndWithoutWaiting() throws Exception {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            Request request = workflow.requests()
                    .start(
                            workflow.processes()
                                    .findByName("Expense claim")
                                    .orElseThrow()
                                    .id(),
                            start -> start.attach("receipt", "receipt.pdf", "%PDF".getBytes(StandardCharsets.UTF_8)));

            assertThat(CallsGuide.hurried(workflow, request.id()).id()).isEqualTo(request.id());
            assertThat(CallsGuide.fileCount(workflow, request.id()).get(10, TimeUnit.SECONDS))
                    .isEqualTo(1);
            assertThat(CallsGuide.openTasks(workflow).get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }
}
