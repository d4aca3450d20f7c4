package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import org.junit.jupiter.api.Test;

/** What the client's check says of the fake tenant, right and wrong. */
class CheckTest {
    @Test
    void findsNothingWrong() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient client = at(tenant)
                        .apiKey(tenant.apiKey())
                        .actingAs(tenant.userName())
                        .build()) {
            assertThat(client.check().toString().lines().skip(2))
                    .containsExactly(
                            "✓ host         answers (HTTP 401 without a token)",
                            "✓ tenant       the token is for acme",
                            "✓ key          was taken",
                            "✓ exchange     gave a token",
                            "✓ clock        within a minute of the host's",
                            "✓ current user Jane Doe (jane.doe)");
        }
    }

    @Test
    void tellsAWrongUserFromAWrongKey() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient wrongUser =
                        at(tenant).apiKey(tenant.apiKey()).actingAs("nobody").build();
                WorkflowClient wrongKey = at(tenant)
                        .apiKey("wrong-key-not-real")
                        .actingAs(tenant.userName())
                        .build()) {
            assertThat(wrongUser.check().toString().lines())
                    .contains("✓ key          was verified", "✗ exchange     no token for this user (HTTP 401)");
            assertThat(wrongKey.check().toString().lines())
                    .contains("– tenant       cannot be told from the key")
                    .anyMatch(line -> line.startsWith("✗ key          failed: authentication, HTTP 40"));
        }
    }

    private static WorkflowClientBuilder at(FakeTenant tenant) {
        return WorkflowClient.builder().tenant(tenant.tenantId(), tenant.host());
    }
}
