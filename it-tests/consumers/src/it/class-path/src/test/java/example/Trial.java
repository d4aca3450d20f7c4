package example;

import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowProcess;
import io.github.workflowautomation.testkit.FakeTenant;
import java.time.Duration;

/** Starts a request on the fake tenant, approves it, waits for its end, and makes a raw call. */
public final class Trial {
    public static void main(String[] arguments) {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .apiKey(tenant.apiKey())
                        .actingAs(tenant.userName())
                        .build()) {
            WorkflowProcess expenses = workflow.processes().findByName("Expense claim").orElseThrow();
            Request request = workflow.requests().start(expenses.id(), start -> start.name("Trip to Lisbon"));
            int approved = new Approvals(workflow).approveAll().size();
            workflow.requests().awaitCompletion(request.id(), Duration.ofSeconds(30));
            workflow.send(workflow.api(ProcessesApi.class).searchProcesses());
            System.out.println("approved " + approved);
        }
    }
}
