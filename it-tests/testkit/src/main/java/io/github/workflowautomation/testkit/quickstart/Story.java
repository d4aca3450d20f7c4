package io.github.workflowautomation.testkit.quickstart;

import io.github.workflowautomation.client.Report;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestState;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowProcess;
import java.nio.file.Path;
import java.time.Duration;

/** An expense claim from its start to the report that counts it. The README shows the part between the marks. */
final class Story {
    private Story() {}

    static void tell(WorkflowClient workflow, Path receipt, Path folder) {
        // tag::story[]
        User me = workflow.users().current();
        System.out.println("I am " + me.displayName());
        WorkflowProcess expenses =
                workflow.processes().findByName("Expense claim").orElseThrow();

        Request request = workflow.requests()
                .start(
                        expenses.id(),
                        start -> start.name("Trip to Lisbon")
                                .answer("amount", 1250)
                                .attach("receipt", receipt));
        System.out.println("Started request " + request.id());

        for (Task task : workflow.tasks().mine()) { // pages fetched as you go
            if (task.requestId().equals(request.id())) {
                workflow.tasks().approve(task.id(), "Approved", "Within budget");
                System.out.println("Approved " + task.name().orElse("a task"));
            }
        }

        Request done = workflow.requests().awaitCompletion(request.id(), Duration.ofMinutes(5));
        System.out.println(
                "The request is " + done.state().map(RequestState::word).orElse("done"));

        Report spending =
                workflow.reports().findByName("Spending by department").orElseThrow();
        Path csv = workflow.reports().exportCsv(spending.id(), folder.resolve("expenses.csv"));
        System.out.println("Exported " + csv.getFileName());
        // end::story[]
    }
}
