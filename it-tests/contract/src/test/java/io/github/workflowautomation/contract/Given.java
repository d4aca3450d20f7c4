package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.CommentId;
import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What friendly calls are made with.
 *
 * @param user a user
 * @param process a process
 * @param request a request of it
 * @param completed a request that is completed
 * @param attached a file of the first request
 * @param task an open approval of the first request
 * @param form an open form of another request
 * @param container an open data container of another request
 * @param firstTask the task that the process starts at
 * @param requestTask the task of which that approval is a share
 * @param report a report
 * @param file a file of two versions
 * @param other another user, who has a share of that approval, too
 * @param group a group of that one
 * @param comment a comment on that request
 * @param patience how long to wait for what may never come
 */
record Given(
        UserId user,
        ProcessId process,
        RequestId request,
        RequestId completed,
        FileInfo attached,
        TaskId task,
        TaskId form,
        TaskId container,
        ProcessTaskId firstTask,
        RequestTaskId requestTask,
        ReportId report,
        FileId file,
        UserId other,
        GroupId group,
        CommentId comment,
        Duration patience) {
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    /** Of a thing that there is no example of. */
    static final String SID = "00000000-0000-4000-8000-0000000000aa";

    /** A list of one. */
    static final JsonValue PEOPLE = JsonValue.of(List.of(Map.of("contactSid", SID, "name", "Jane Doe")));

    static final byte[] CONTENT = "%PDF-1.4 made up".getBytes(StandardCharsets.UTF_8);

    /** {@return the things that the examples of the bundle tell of} */
    static Given asInTheExamples(WorkflowClient workflow) {
        RequestId request = new RequestId("00000000-0000-4000-8000-000000000004");
        TaskId task = new TaskId("00000000-0000-4000-8000-000000000005");
        return new Given(
                new UserId("00000000-0000-4000-8000-000000000001"),
                new ProcessId("00000000-0000-4000-8000-000000000002"),
                request,
                request,
                workflow.requests().files(request).get(0),
                task,
                task,
                task,
                new ProcessTaskId("00000000-0000-4000-8000-000000000003"),
                new RequestTaskId("00000000-0000-4000-8000-000000000008"),
                new ReportId("00000000-0000-4000-8000-000000000006"),
                new FileId("00000000-0000-4000-8000-000000000007"),
                new UserId(SID),
                new GroupId(SID),
                new CommentId(SID),
                ENOUGH);
    }

    /** {@return things that are there after a request was started} */
    static Given startedBy(WorkflowClient workflow) {
        ProcessId process =
                workflow.processes().findByName("Expense claim").orElseThrow().id();
        Request request = workflow.requests()
                .start(process, start -> start.name("Trip to Lisbon").attach("receipt", "receipt.pdf", CONTENT));
        UserId other =
                workflow.users().findByUserName("tom.becker").orElseThrow().id();
        RequestTaskId requestTask = requestTask(workflow, request);
        workflow.requests().tasks().recipients().add(requestTask, List.of(other));
        return new Given(
                workflow.users().current().id(),
                process,
                request.id(),
                completed(workflow, process),
                workflow.requests().files(request.id()).get(0),
                taskOf(workflow, request),
                taskOf(workflow, onboarding(workflow)),
                container(workflow),
                firstTask(workflow, process),
                requestTask,
                workflow.reports().list().toList().get(0).id(),
                twoVersions(workflow, request),
                other,
                group(workflow, request, other),
                comment(workflow, request),
                ENOUGH);
    }

    /** {@return the same with another patience} */
    Given with(Duration patience) {
        return new Given(
                user,
                process,
                request,
                completed,
                attached,
                task,
                form,
                container,
                firstTask,
                requestTask,
                report,
                file,
                other,
                group,
                comment,
                patience);
    }

    /** {@return what was looked for} */
    static <T> T found(Optional<T> some) {
        return some.orElseThrow(NotThere::new);
    }

    private static FileId twoVersions(WorkflowClient workflow, Request request) {
        UploadContent content = UploadContent.of("invoice.pdf", CONTENT);
        workflow.files().attach(request.id(), content);
        return workflow.files().attach(request.id(), content).id();
    }

    private static GroupId group(WorkflowClient workflow, Request request, UserId member) {
        String name = "Those of " + request.id().value(); // another time there is another request
        GroupId group = new GroupId(text(workflow.groups().create(made -> made.name(name)), "groupGuid"));
        workflow.groups().addMembers(group, List.of(member));
        return group;
    }

    private static CommentId comment(WorkflowClient workflow, Request request) {
        return new CommentId(text(workflow.requests().comments().add(request.id(), "Well"), "commentSid"));
    }

    private static String text(JsonValue object, String name) {
        return object.get(name).flatMap(JsonValue::asString).orElseThrow();
    }

    private static ProcessTaskId firstTask(WorkflowClient workflow, ProcessId process) {
        JsonValue first = workflow.processes().tasks().first(process).elements().get(0);
        return new ProcessTaskId(text(first, "sid"));
    }

    private static RequestTaskId requestTask(WorkflowClient workflow, Request request) {
        return workflow.tasks().ofRequest(request.id()).stream()
                .flatMap(task -> task.requestTaskId().stream())
                .findFirst()
                .orElseThrow();
    }

    private static RequestId completed(WorkflowClient workflow, ProcessId process) {
        Request request = workflow.requests().start(process);
        workflow.tasks().approve(taskOf(workflow, request), "Approved");
        return request.id();
    }

    private static TaskId container(WorkflowClient workflow) {
        Request request = onboarding(workflow);
        workflow.tasks().completeForm(taskOf(workflow, request), Map.of("supplier", "Acme"));
        return taskOf(workflow, request);
    }

    private static Request onboarding(WorkflowClient workflow) {
        return workflow.requests()
                .start(workflow.processes()
                        .findByName("Supplier onboarding")
                        .orElseThrow()
                        .id());
    }

    private static TaskId taskOf(WorkflowClient workflow, Request request) {
        return workflow.tasks().mine().stream()
                .filter(task -> task.requestId().equals(request.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** {@return a file with that content} */
    Path path() {
        try {
            return Files.write(folder().resolve("given.pdf"), CONTENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a file to download to} */
    Path target() {
        try {
            return folder().resolve("download");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target/given"));
    }

    /** What was looked for is not in the answer, as the library has said. */
    static final class NotThere extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
