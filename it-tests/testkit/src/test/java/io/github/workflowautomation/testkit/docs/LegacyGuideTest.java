package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.RecordedRequest;
import org.junit.jupiter.api.Test;

final class LegacyGuideTest {
    @Test
    void callsTheOlderApiBelowItsPrefix() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = LegacyGuide.older(tenant.host(), tenant.legacyApiKey())) {
            assertThat(workflow.users().current().displayName()).isEqualTo("Jane Doe");
            assertThat(tenant.requests())
                    .extracting(RecordedRequest::call)
                    .contains("GET /workflow/napi/users/current");
        }
    }
}
