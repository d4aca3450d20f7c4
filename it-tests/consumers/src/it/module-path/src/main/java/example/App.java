package example;

import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;

/** Makes a friendly and a raw call from the module path. */
public final class App {
    public static void main(String[] arguments) {
        if (!WorkflowClient.class.getModule().isNamed()) {
            throw new IllegalStateException("not on the module path");
        }
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .apiKey(tenant.apiKey())
                        .actingAs(tenant.userName())
                        .build()) {
            String id = workflow.processes().findByName("Expense claim").orElseThrow().id().toString();
            workflow.send(workflow.api(ProcessesApi.class).listFirstTasks(id));
            System.out.println("called from " + WorkflowClient.class.getModule().getName());
        }
    }
}
