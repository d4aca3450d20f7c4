package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.FileInfo;
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

    static WorkflowProcess process(WorkflowClient workflow) {
        // tag::requests-process[]
        WorkflowProcess expenses =
                workflow.processes().findByName("Expense claim").orElseThrow();
        // end::requests-process[]
        return expenses;
    }

    static Request start(WorkflowClient workflow, WorkflowProcess expenses, UserId client, Path receipt) {
        // tag::requests-start[]
        Request request = workflow.requests()
                .start(
                        expenses.id(),
                        start -> start.name("Trip to Lisbon")
                                .onBehalfOf(client)
                                .answer("amount", 1250)
                                .attach("receipt", receipt)); // a Path; or a name and bytes
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

    static void download(WorkflowClient workflow, Request request, Path folder) {
        // tag::requests-files[]
        for (FileInfo file : workflow.requests().files(request.id())) {
            workflow.files().download(file, folder); // under the server's name for it, made safe
        }
        // end::requests-files[]
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
