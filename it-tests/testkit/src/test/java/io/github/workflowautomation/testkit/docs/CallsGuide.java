package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.AsyncWorkflow;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.WorkflowClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The code of docs/calls.md. */
final class CallsGuide {
    private CallsGuide() {}

    static Request hurried(WorkflowClient workflow, RequestId id) {
        // tag::calls-options[]
        WorkflowClient hurried = workflow.within(Duration.ofSeconds(5)) // each call, from start to end
                .tagged("job", "nightly"); // for your CallListener; never sent
        Request request = hurried.requests().get(id);
        // end::calls-options[]
        return request;
    }

    static CompletableFuture<Integer> fileCount(WorkflowClient workflow, RequestId id) {
        // tag::calls-async[]
        AsyncWorkflow async = workflow.async();
        CompletableFuture<Integer> files = async.requests()
                .get(id)
                .thenCompose(request -> async.requests().files(request.id()))
                .thenApply(List<FileInfo>::size);
        // end::calls-async[]
        return files;
    }

    static CompletableFuture<Integer> openTasks(WorkflowClient workflow) {
        // tag::calls-async-list[]
        AtomicInteger open = new AtomicInteger();
        CompletableFuture<Integer> counted = workflow.async()
                .tasks()
                .mine() // an AsyncPager: nothing is sent yet
                .forEach(task -> open.incrementAndGet())
                .thenApply(end -> open.get());
        // end::calls-async-list[]
        return counted;
    }
}
