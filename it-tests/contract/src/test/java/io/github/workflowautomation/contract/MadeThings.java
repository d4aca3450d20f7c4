package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.CommentId;
import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.FileInfo;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.ReportId;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.RequestTaskId;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.UserId;
import io.github.workflowautomation.client.WorkflowClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Things that come about when they are asked for first, as most calls need one or two; not for several threads. */
final class MadeThings implements Given {
    private final Lazy<UserId> user;
    private final Lazy<ProcessId> process;
    private final Lazy<RequestId> request;
    private final Lazy<RequestId> completed;
    private final Lazy<FileInfo> attached;
    private final Lazy<TaskId> task;
    private final Lazy<TaskId> form;
    private final Lazy<TaskId> container;
    private final Lazy<ProcessTaskId> firstTask;
    private final Lazy<RequestTaskId> requestTask;
    private final Lazy<ReportId> report;
    private final Lazy<FileId> file;
    private final Lazy<UserId> other;
    private final Lazy<GroupId> group;
    private final Lazy<CommentId> comment;

    MadeThings(WorkflowClient workflow) {
        user = new Lazy<>(() -> workflow.users().current().id());
        process = new Lazy<>(() ->
                workflow.processes().findByName("Expense claim").orElseThrow().id());
        request = new Lazy<>(() -> workflow.requests()
                .start(process(), start -> start.name("Trip to Lisbon").attach("receipt", "receipt.pdf", CONTENT))
                .id());
        completed = new Lazy<>(() -> completed(workflow, process()));
        attached = new Lazy<>(() -> workflow.requests().files(request()).get(0));
        task = new Lazy<>(() -> taskOf(workflow, request()));
        form = new Lazy<>(() -> taskOf(workflow, onboarding(workflow)));
        container = new Lazy<>(() -> container(workflow));
        firstTask = new Lazy<>(() -> firstTask(workflow, process()));
        requestTask = new Lazy<>(() -> sharedTask(workflow));
        report = new Lazy<>(() -> workflow.reports().list().toList().get(0).id());
        file = new Lazy<>(() -> twoVersions(workflow, request()));
        other = new Lazy<>(() ->
                workflow.users().findByUserName("tom.becker").orElseThrow().id());
        group = new Lazy<>(() -> group(workflow, request(), other()));
        comment = new Lazy<>(() -> comment(workflow, request()));
    }

    /** {@return all of them, made now} */
    KnownThings all() {
        RequestTaskId shared = requestTask(); // before its shares are asked for
        return new KnownThings(
                user(),
                process(),
                request(),
                completed(),
                attached(),
                task(),
                form(),
                container(),
                firstTask(),
                shared,
                report(),
                file(),
                other(),
                group(),
                comment(),
                patience());
    }

    @Override
    public UserId user() {
        return user.get();
    }

    @Override
    public ProcessId process() {
        return process.get();
    }

    @Override
    public RequestId request() {
        return request.get();
    }

    @Override
    public RequestId completed() {
        return completed.get();
    }

    @Override
    public FileInfo attached() {
        return attached.get();
    }

    @Override
    public TaskId task() {
        return task.get();
    }

    @Override
    public TaskId form() {
        return form.get();
    }

    @Override
    public TaskId container() {
        return container.get();
    }

    @Override
    public ProcessTaskId firstTask() {
        return firstTask.get();
    }

    @Override
    public RequestTaskId requestTask() {
        return requestTask.get();
    }

    @Override
    public ReportId report() {
        return report.get();
    }

    @Override
    public FileId file() {
        return file.get();
    }

    @Override
    public UserId other() {
        return other.get();
    }

    @Override
    public GroupId group() {
        return group.get();
    }

    @Override
    public CommentId comment() {
        return comment.get();
    }

    @Override
    public Duration patience() {
        return KnownThings.ENOUGH;
    }

    private static FileId twoVersions(WorkflowClient workflow, RequestId request) {
        UploadContent content = UploadContent.of("invoice.pdf", CONTENT);
        workflow.files().attach(request, content);
        return workflow.files().attach(request, content).id();
    }

    private static GroupId group(WorkflowClient workflow, RequestId request, UserId member) {
        String name = "Those of " + request.value(); // another time there is another request
        GroupId group = new GroupId(text(workflow.groups().create(made -> made.name(name)), "groupGuid"));
        workflow.groups().addMembers(group, List.of(member));
        return group;
    }

    private static CommentId comment(WorkflowClient workflow, RequestId request) {
        return new CommentId(text(workflow.requests().comments().add(request, "Well"), "commentSid"));
    }

    private static String text(JsonValue object, String name) {
        return object.get(name).flatMap(JsonValue::asString).orElseThrow();
    }

    private static ProcessTaskId firstTask(WorkflowClient workflow, ProcessId process) {
        JsonValue first = workflow.processes().tasks().first(process).elements().get(0);
        return new ProcessTaskId(text(first, "sid"));
    }

    private RequestTaskId sharedTask(WorkflowClient workflow) {
        RequestTaskId task = workflow.tasks().ofRequest(request()).stream()
                .flatMap(share -> share.requestTaskId().stream())
                .findFirst()
                .orElseThrow();
        workflow.requests().tasks().recipients().add(task, List.of(other()));
        return task;
    }

    private static RequestId completed(WorkflowClient workflow, ProcessId process) {
        RequestId request = workflow.requests().start(process).id();
        workflow.tasks().approve(taskOf(workflow, request), "Approved");
        return request;
    }

    private static TaskId container(WorkflowClient workflow) {
        RequestId request = onboarding(workflow);
        workflow.tasks().completeForm(taskOf(workflow, request), Map.of("supplier", "Acme"));
        return taskOf(workflow, request);
    }

    private static RequestId onboarding(WorkflowClient workflow) {
        return workflow.requests()
                .start(workflow.processes()
                        .findByName("Supplier onboarding")
                        .orElseThrow()
                        .id())
                .id();
    }

    private static TaskId taskOf(WorkflowClient workflow, RequestId request) {
        return workflow.tasks().mine().stream()
                .filter(task -> task.requestId().equals(request))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Made once. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private @Nullable T made;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
