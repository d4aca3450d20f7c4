package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.SortDirection;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The code of docs/requests.md. */
final class RequestsGuide {
    private RequestsGuide() {}

    static ProcessId process(WorkflowClient workflow) {
        // tag::requests-process[]
        WorkflowProcess expenses =
                workflow.processes().findByName("Expense claim").orElseThrow();
        // end::requests-process[]
        return expenses.id();
    }

    static Request start(WorkflowClient workflow, ProcessId expenses, UserId client, Path receipt) {
        // tag::requests-start[]
        Request request = workflow.requests()
                .start(
                        expenses,
                        start -> start.name("Trip to Lisbon")
                                .onBehalfOf(client)
                                .answer("amount", 1250)
                                .attach("receipt", receipt));
        // end::requests-start[]
        return request;
    }

    static List<String> list(WorkflowClient workflow) {
        // tag::requests-list[]
        List<String> names = workflow
                .requests()
                .list(list -> list.search("Lisbon").sortBy("startDate", SortDirection.DESCENDING))
                .stream() // pages are fetched as it is read
                .map(request -> request.name().orElse("(no name)"))
                .toList();
        // end::requests-list[]
        return names;
    }

    static Request await(WorkflowClient workflow, RequestId id) {
        // tag::requests-await[]
        Request done = workflow.requests().awaitCompletion(id, Duration.ofMinutes(5));
        // end::requests-await[]
        return done;
    }

    static JsonValue comment(WorkflowClient workflow, RequestId id) {
        // tag::requests-comments[]
        workflow.requests().comments().add(id, "Receipt checked");
        JsonValue all = workflow.requests().comments().of(id);
        // end::requests-comments[]
        return all;
    }
}
