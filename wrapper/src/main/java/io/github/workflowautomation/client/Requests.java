package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.GetInstanceDiagramQuery;
import io.github.workflowautomation.api.parameter.GetInstancePrefillsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.twins.AsyncTwin;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Bodies bodies;
    private final FormUpload upload;
    private final Pause pause;

    Requests(Calls calls, Files files, Pause pause) {
        this.calls = calls;
        this.vendor = calls.vendor();
        this.bodies = calls.bodies();
        this.upload = new FormUpload(files, bodies);
        this.pause = pause;
    }

    /** {@return the tasks of requests, as wholes; each person's share of them is in {@link Tasks}} */
    public RequestTasks tasks() {
        return new RequestTasks(calls);
    }

    /** {@return the comments on requests} */
    public Comments comments() {
        return new Comments(calls);
    }

    /** {@return the people who have a part in requests} */
    public Participants participants() {
        return new Participants(calls);
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
     * <p>Current: {@code POST /api/instance/start/{processSid}}, or {@code POST
     * /api/instance/start/{processSid}/{processTaskSid}} for {@link StartRequest#at} (C; its body, see {@link VendorBody#START}, and its answer are
     * I). Older: {@code POST /instances/{process_sid}/start} (D, and so is the answer; that it reads a body is I, see
     * {@link VendorBody#LEGACY_START}), which knows neither {@link StartRequest#onBehalfOf} nor {@link StartRequest#parent} nor
     * {@link StartRequest#at}.
     *
     * @param process the process to run
     * @param details says what to start it with
     * @return the request, as far as the answer describes it; {@link #get} brings the rest
     */
    @Inferred
    public Request start(ProcessId process, Consumer<StartRequest> details) {
        Objects.requireNonNull(process, "process");
        StartRequest start = new StartRequest();
        details.accept(start);
        FilledForm form = start.form();
        vendor.start(process, start, form.answers()); // what cannot be asked for fails before files are uploaded
        return request(calls.reply(vendor.start(process, start, upload.answers(form))));
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
        return get(id, Set.of());
    }

    /**
     * {@return a request together with some parts of it; see {@link #get(RequestId)}}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}} with {@code includeInstanceFiles} and {@code includeCompletedForms}
     * (C). Older: none with parts, but {@link #files}.
     *
     * @param id which
     * @param parts what to read with it
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such request
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API, unless there are no parts
     */
    public Request get(RequestId id, Set<RequestPart> parts) {
        Objects.requireNonNull(id, "id");
        return vendor.request(id, parts).map(one -> request(calls.reply(one))).orElseGet(() -> listed(id));
    }

    /**
     * {@return the requests that this user has a part in}
     *
     * <p>Current: {@code GET /api/instance/list/{permissionType}} (C; by which permission is I, see
     * {@link VendorConventions#requestListPermission()}). Older: {@code GET /instances/mine} (D).
     */
    @Inferred
    public Pager<Request> list() {
        return list(all -> {});
    }

    /**
     * {@return the requests on which this user has a permission; see {@link #list(Consumer)}}
     *
     * @param permission the vendor's name of a permission, such as {@code Monitor}
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public Pager<Request> list(String permission) {
        return list(list -> list.permission(permission));
    }

    /**
     * {@return the requests that a query asks for}
     *
     * <pre>{@code
     * workflow.requests().list(list -> list
     *         .permission("Monitor")
     *         .search("Lisbon")
     *         .startedBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))
     *         .sortBy("startDate", SortDirection.DESCENDING))
     * }</pre>
     *
     * <p>Current: {@code GET /api/instance/list/{permissionType}} (C). Older: {@code GET /instances/mine} (D).
     *
     * @param query says which
     * @throws io.github.workflowautomation.client.error.NotInGenerationException naming the setter of what the client's
     *     generation of the API cannot be asked for
     */
    public Pager<Request> list(Consumer<RequestQuery> query) {
        RequestQuery asked = new RequestQuery();
        query.accept(asked);
        return pager(vendor.requests(asked));
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
     * Deletes requests, softly: they are marked as deleted, and their open tasks are cancelled (D). What a repeat answers is
     * not public, so that it is never repeated by itself.
     *
     * <p>Current: {@code DELETE /api/instance/} (C; its body is I, see {@link VendorBody#REQUEST_IDS}). Older: none.
     *
     * @param ids which, at least one
     * @return the answer, whose shape is not public
     * @throws IllegalArgumentException when there is none
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    @Inferred
    public JsonValue delete(List<RequestId> ids) {
        NotEmpty.check("ids", ids);
        JsonValue body = bodies.requestIds(ids);
        return calls.json(InstanceApi.class, api -> api.deleteInstances(body));
    }

    /**
     * Changes a request. What a repeat does is not public, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/{instanceSid}} (C). Older: none.
     *
     * @param id which
     * @param changes what to change, in the vendor's words, which are not public
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue update(RequestId id, JsonValue changes) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(changes, "changes");
        return calls.json(InstanceApi.class, api -> api.updateInstance(id.value(), changes));
    }

    /**
     * Sets the milestone of a request. A repeat may add another entry to its history, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/{instanceSid}/milestone} (C; its body is I, see {@link VendorBody#MILESTONE}).
     * Older: none.
     *
     * @param id which request
     * @param milestone the milestone's text
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    @Inferred
    public JsonValue setMilestone(RequestId id, String milestone) {
        Objects.requireNonNull(id, "id");
        JsonValue body = bodies.milestone(Objects.requireNonNull(milestone, "milestone"));
        return calls.json(InstanceApi.class, api -> api.setInstanceMilestone(id.value(), body));
    }

    /**
     * Makes a copy of a request. A repeat makes another, so that it is never repeated by itself.
     *
     * <p>Current: {@code POST /api/instance/{instanceSid}/copy} (C). Older: none.
     *
     * @param id which
     * @param details what to copy it with, in the vendor's words, which are not public; an empty object for nothing
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue copy(RequestId id, JsonValue details) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(details, "details");
        return calls.json(InstanceApi.class, api -> api.copyInstance(id.value(), details));
    }

    /**
     * Puts a request below another. What a repeat does is not public, so that it is never repeated by itself.
     *
     * <p>Current: {@code GET /api/instance/{childSid}/newparent/{parentSid}} (C: a GET that changes state). Older: none.
     *
     * @param id which request
     * @param parent the other
     * @return the answer, whose shape is not public
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue setParent(RequestId id, RequestId parent) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");
        return calls.json(InstanceApi.class, api -> api.setInstanceParent(id.value(), parent.value()));
    }

    /**
     * {@return the diagram of a request: its process, and how far it is}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/diagram} (C). Older: none.
     *
     * @param id which request
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue diagram(RequestId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(InstanceApi.class, api -> api.getInstanceDiagram(id.value(), GetInstanceDiagramQuery.none()));
    }

    /**
     * {@return the values that a request hands from task to task, as far as they are known by now; the vendor's prefills}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/prefills} (C). Older: none.
     *
     * @param id which request
     * @param people whose details to hand along
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public JsonValue prefills(RequestId id, Set<RequestPerson> people) {
        Objects.requireNonNull(id, "id");
        GetInstancePrefillsQuery query = RequestPerson.query(people);
        return calls.json(InstanceApi.class, api -> api.getInstancePrefills(id.value(), query));
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
    @Inferred
    public Request awaitCompletion(RequestId id, Duration atMost) {
        Objects.requireNonNull(id, "id");
        return new RequestWait(pause, () -> get(id), new CompletionGoal()).atMost(atMost);
    }

    /**
     * Waits until the last milestone of a request is a certain one (D), looking at it as often as {@link #awaitCompletion}
     * does. A milestone that another follows between two looks is not seen. What tells that the request is over is I, as for
     * {@link #awaitCompletion}.
     *
     * @param id which request
     * @param milestone the milestone's text; case does not matter
     * @param atMost how long to wait; zero looks once
     * @return the request with that milestone
     * @throws io.github.workflowautomation.client.error.CallTimeoutException when it has not come to it by then
     * @throws io.github.workflowautomation.client.error.ConflictException when it was completed, cancelled or deleted without
     *     it
     * @throws io.github.workflowautomation.client.error.CancelledException when the thread is interrupted
     */
    @Inferred
    public Request awaitMilestone(RequestId id, String milestone, Duration atMost) {
        Objects.requireNonNull(id, "id");
        return new RequestWait(pause, () -> get(id), new MilestoneGoal(milestone)).atMost(atMost);
    }

    private Pager<Request> pager(VendorRequest list) {
        return calls.pager(list, Request::new, Request::id);
    }

    private Request listed(RequestId id) {
        VendorRequest list = vendor.requests(new RequestQuery());
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
