package example;

import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;

/** Says on which Java and in which module it approved what waits. */
public final class App {
    public static void main(String[] arguments) {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant(tenant.tenantId(), tenant.host())
                        .apiKey(tenant.apiKey())
                        .actingAs(tenant.userName())
                        .build()) {
            var expenses = workflow.processes().findByName("Expense claim").orElseThrow();
            workflow.requests().start(expenses.id(), start -> start.name("Trip to Lisbon"));
            int approved = 0;
            for (Task task : workflow.tasks().mine()) {
                workflow.tasks().approve(task.id(), "Approved");
                approved++;
            }
            Module module = WorkflowClient.class.getModule();
            System.out.println("Java " + Runtime.version().feature() + ", client in "
                    + (module.isNamed() ? module.toString() : "no module") + ", approved " + approved);
        }
    }
}
