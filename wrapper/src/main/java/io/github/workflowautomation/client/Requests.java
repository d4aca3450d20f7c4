package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Requests, the runs of processes; the vendor says instances. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}.
 */
@AsyncTwin
public final class Requests {
    private final Calls calls;
    private final VendorApi vendor;
    private final Files files;
    private final Bodies bodies;
    private final Pause pause;

    Requests(Calls calls, Files files, Pause pause) {
        this.calls = calls;
        this.vendor = calls.vendor();
        this.files = files;
        this.bodies = calls.bodies();
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
     * Starts a request. Files are uploaded first, one by one. A repeat starts another request, so it is never repeated by
     * itself. After a failure whose
     * {@link io.github.workflowautomation.client.error.WorkflowException#outcome() outcome()} is {@code UNKNOWN}, a request
     * that was given a name of its own is found by {@link #named}, if it was started.
     *
     * <p>Current: {@code POST /api/instance/start/{processSid}} (C; its body, see {@link VendorBody#START}, and its answer are
     * I). Older: {@code POST /instances/{process_sid}/start} (D, and so is the answer; that it reads a body is I, see
     * {@link VendorBody#LEGACY_START}), which knows neither {@link StartRequest#onBehalfOf} nor {@link StartRequest#parent}.
     *
     * @param process the process to run
     * @param details says what to start it with
     * @return the request, as far as the answer describes it; {@link #get} brings the rest
     */
    public Request start(ProcessId process, Consumer<StartRequest> details) {
        Objects.requireNonNull(process, "process");
        StartRequest start = new StartRequest();
        details.accept(start);
        vendor.start(process, start, start.answers()); // what cannot be asked for fails before files are uploaded
        return request(calls.reply(vendor.start(process, start, answers(start))));
    }

    /**
     * {@return a request}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}} (C). Older: as there is none for one request, it is looked for in
     * {@code GET /instances/mine} (D), the newest first, so that only one's own is found.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such request
     */
    public Request get(RequestId id) {
        Objects.requireNonNull(id, "id");
        return vendor.request(id).map(one -> request(calls.reply(one))).orElseGet(() -> listed(id));
    }

    /**
     * {@return the requests that this user has a part in}
     *
     * <p>Current: {@code GET /api/instance/list/{permissionType}} (C; by which permission is I, see
     * {@link VendorConventions#requestListPermission()}). Older: {@code GET /instances/mine} (D).
     */
    public Pager<Request> list() {
        return pager(vendor.requests());
    }

    /**
     * {@return the requests on which this user has a permission}
     *
     * <p>Current: {@code GET /api/instance/list/{permissionType}} (C). Older: none.
     *
     * @param permission the vendor's name of a permission, such as {@code Monitor}
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public Pager<Request> list(String permission) {
        Objects.requireNonNull(permission, "permission");
        return pager(vendor.requests(permission));
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
     * Cancels a request. What a repeat does is not public.
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/cancel} (C: a GET that changes state). Older: none.
     *
     * @param id which
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue cancel(RequestId id) {
        Objects.requireNonNull(id, "id");
        return calls.reply(vendor.cancel(id)).json();
    }

    /**
     * {@return the files of a request}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/files} (S). Older:
     * {@code GET /files/instancelist/{instance_sid}} (D).
     *
     * @param id which request
     */
    public List<FileInfo> files(RequestId id) {
        Objects.requireNonNull(id, "id");
        return calls.pager(vendor.files(id), FileInfo::new, FileInfo::raw).toList();
    }

    /**
     * Waits until a request is completed, looking at it by {@link #get} every half second at first and ever more seldom then, at least
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

    private JsonValue attachments(List<UploadContent> contents) {
        return bodies.attachments(contents.stream()
                .map(content -> bodies.attachment(files.upload(content), content.fileName()))
                .toList());
    }

    private Pager<Request> pager(VendorRequest list) {
        return calls.pager(list, Request::new, Request::id);
    }

    private Request listed(RequestId id) {
        VendorRequest list = vendor.requests();
        return pager(list).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        "Request " + id
                                + " is not among the user's own, which is all that the older API can be asked for.",
                        calls.answered(list, Outcome.REJECTED),
                        null));
    }

    private static Request request(Reply reply) {
        return new Request(reply.object(VendorField.REQUEST_ID, VendorField.REQUEST_ENVELOPE));
    }
}
