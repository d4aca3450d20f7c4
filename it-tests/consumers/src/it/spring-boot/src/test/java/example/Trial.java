package example;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;

/** The application against the fake tenant. */
public final class Trial {
    public static void main(String[] arguments) {
        try (FakeTenant tenant = FakeTenant.start()) {
            try (WorkflowClient workflow = WorkflowClient.builder()
                    .tenant(tenant.tenantId(), tenant.host())
                    .apiKey(tenant.apiKey())
                    .actingAs(tenant.userName())
                    .build()) {
                workflow.requests()
                        .start(workflow.processes()
                                .findByName("Expense claim")
                                .orElseThrow()
                                .id());
            }
            Application.main(new String[] {
                "--workflow.tenant=" + tenant.tenantId(),
                "--workflow.host=" + tenant.host(),
                "--workflow.api-key=" + tenant.apiKey(),
                "--workflow.user=" + tenant.userName(),
                "--spring.main.banner-mode=off",
            });
        }
    }
}
