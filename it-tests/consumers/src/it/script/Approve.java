import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;

/** java -cp "lib/*" Approve.java: approves what waits, here on a fake tenant. */
public class Approve {
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
            // tag::script[]
            for (Task task : workflow.tasks().mine().toList()) {
                workflow.tasks().approve(task.id(), "Approved");
                approved++;
            }
            // end::script[]
            System.out.println("approved " + approved);
        }
    }
}
