package io.github.workflowautomation.testkit.quickstart;

import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.WorkflowClient;

/** The shortest useful programs. The README shows the parts between the marks. */
final class FirstSteps {
    private FirstSteps() {}

    static void listTasks() {
        // tag::quickstart[]
        try (WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", "acme.on-nutrient.io") // ID and HostHeader, under System Settings
                .apiKey(System.getenv("WORKFLOW_API_KEY"))
                .actingAs("jane.doe")
                .build()) {
            for (Task task : workflow.tasks().mine()) {
                System.out.println(task.name().orElse("A task") + " waits in request " + task.requestId());
            }
        }
        // end::quickstart[]
    }

    static JsonValue firstTasks(WorkflowClient workflow, String processId) {
        // tag::raw[]
        ProcessesApi processes = workflow.api(ProcessesApi.class);
        JsonValue firstTasks = workflow.send(processes.listFirstTasks(processId));
        // end::raw[]
        return firstTasks;
    }
}
