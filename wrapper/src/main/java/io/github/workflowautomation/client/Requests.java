package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.GetInstanceQuery;
import io.github.workflowautomation.api.parameter.ListInstancesQuery;
import io.github.workflowautomation.api.parameter.StartInstanceQuery;
import io.github.workflowautomation.api.support.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Requests, the runs of processes; the vendor says instances. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}.
 */
public final class Requests {
    private final Calls calls;
    private final InstanceApi api;
    private final Files files;
    private final Bodies bodies;
    private final Pause pause;

    Requests(Calls calls, Files files, Pause pause) {
        this.calls = calls;
        this.api = calls.api(InstanceApi.class);
        this.files = files;
        this.bodies = new Bodies(calls.conventions());
        this.pause = pause;
    }

    /**
     * Starts a request without any details; see {@link #start(ProcessId, Consumer)}.
     *
     * @param process the process to run
     * @return the request, as far as the answer describes it
     */
    public Request start(ProcessId process) {
        return start(process, start -> {});
    }

    /**
     * Starts a request ({@code POST /api/instance/start/{processSid}}, C; its body and answer are I). Files are uploaded
     * first, one by one. A repeat starts another request, so it is never repeated by itself. After a failure whose
     * {@link io.github.workflowautomation.client.error.WorkflowException#outcome() outcome()} is {@code UNKNOWN}, a request
     * that was given a name of its own is found by {@link #named}, if it was started.
     *
     * @param process the process to run
     * @param details says what to start it with
     * @return the request, as far as the answer describes it; {@link #get} brings the rest
     */
    public Request start(ProcessId process, Consumer<StartRequest> details) {
        Objects.requireNonNull(process, "process");
        StartRequest start = new StartRequest();
        details.accept(start);
        JsonValue body = bodies.start(answers(start), start.name());
        return request(calls.reply(api.startInstance(process.value(), body, query(start))));
    }

    /**
     * {@return a request ({@code GET /api/instance/{instanceSid}}, C)}
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such request
     */
    public Request get(RequestId id) {
        Objects.requireNonNull(id, "id");
        return request(calls.reply(api.getInstance(id.value(), GetInstanceQuery.none())));
    }

    /**
     * {@return the requests that this user has a part in ({@code GET /api/instance/list/{permissionType}}, C)}
     *
     * <p>By which permission they are listed is I; see {@link VendorConventions#requestListPermission()}.
     */
    public Pager<Request> list() {
        return list(calls.conventions().requestListPermission());
    }

    /**
     * {@return the requests on which this user has a permission; see {@link #list()}}
     *
     * @param permission the vendor's name of a permission, such as {@code Monitor}
     */
    public Pager<Request> list(String permission) {
        Objects.requireNonNull(permission, "permission");
        return Pager.of(
                (start, count) -> page(permission, start, count),
                calls.conventions().pageSize(),
                Request::id);
    }

    /**
     * {@return the requests of exactly this name among {@link #list()}, all pages of it read} The look-up that settles
     * whether a {@link #start(ProcessId, Consumer) start} whose answer was lost has started anything.
     *
     * @param name the name, as it was given
     */
    public List<Request> named(String name) {
        Objects.requireNonNull(name, "name");
        return list().stream()
                .filter(request -> request.name().filter(name::equals).isPresent())
                .toList();
    }

    /**
     * Cancels a request ({@code GET /api/instance/{instanceSid}/cancel}, C: a GET that changes state). What a repeat does
     * is not public.
     *
     * @param id which
     * @return the answer, whose shape is not public
     */
    public JsonValue cancel(RequestId id) {
        Objects.requireNonNull(id, "id");
        return calls.reply(api.cancelInstance(id.value())).json();
    }

    /**
     * {@return the files of a request ({@code GET /api/instance/{instanceSid}/files}, S)}
     *
     * @param id which request
     */
    public List<FileInfo> files(RequestId id) {
        Objects.requireNonNull(id, "id");
        return calls.reply(api.listInstanceFiles(id.value())).list().stream()
                .map(FileInfo::new)
                .toList();
    }

    /**
     * Waits until a request is completed, looking at it every half second at first and ever more seldom then, at least
     * every 15 seconds.
     *
     * <p>What tells a completed request is I; see {@link VendorField#REQUEST_STATE},
     * {@link VendorConventions#completedStates()} and {@link VendorField#REQUEST_COMPLETED_AT}.
     *
     * @param id which request
     * @param atMost how long to wait; zero looks once
     * @return the completed request
     * @throws io.github.workflowautomation.client.error.CallTimeoutException when it is not completed by then
     * @throws io.github.workflowautomation.client.error.ConflictException when it was cancelled or deleted
     * @throws io.github.workflowautomation.client.error.CancelledException when the thread is interrupted
     */
    public Request awaitCompletion(RequestId id, Duration atMost) {
        Objects.requireNonNull(id, "id");
        return new CompletionWait(pause, () -> get(id)).atMost(atMost);
    }

    private Answers answers(StartRequest start) {
        Answers answers = start.answers().copy();
        start.attachments().forEach((key, contents) -> answers.put(key, attachments(contents)));
        return answers;
    }

    /** One file stands for itself; several are a list (I). */
    private JsonValue attachments(List<UploadContent> contents) {
        List<JsonValue> uploaded = contents.stream()
                .map(content -> bodies.attachment(files.upload(content), content.fileName()))
                .toList();
        return uploaded.size() == 1 ? uploaded.get(0) : JsonValue.of(uploaded);
    }

    private static StartInstanceQuery query(StartRequest start) {
        StartInstanceQuery.Builder query = StartInstanceQuery.builder();
        if (start.name() != null) {
            query.requestName(start.name());
        }
        if (start.onBehalfOf() != null) {
            query.clientSid(start.onBehalfOf().value());
        }
        if (start.parent() != null) {
            query.parentSid(start.parent().value());
        }
        return query.build();
    }

    private Page<Request> page(String permission, long start, long count) {
        ListInstancesQuery query =
                ListInstancesQuery.builder().start(start).count(count).build();
        return Page.of(calls.reply(api.listInstances(permission, query)), Request::new);
    }

    private static Request request(Reply reply) {
        return new Request(reply.object(VendorField.REQUEST_ID, VendorField.REQUEST_ENVELOPE));
    }
}
