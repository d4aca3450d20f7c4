package io.github.workflowautomation.client;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.parameter.ListDiscussionParticipantsQuery;
import io.github.workflowautomation.api.parameter.ListParticipantsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The people who have a part in requests. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>All of it is of the current API, and no answer has a public shape.
 */
@AsyncTwin
public final class Participants {
    private final Calls calls;

    Participants(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the participants of a request}
     *
     * <p>Current: {@code GET /api/instance/instanceContact/{instanceGuid}/participants} (C). Older: none.
     *
     * @param request which request
     */
    public JsonValue of(RequestId request) {
        Objects.requireNonNull(request, "request");
        return calls.json(
                InstanceApi.class, api -> api.listParticipants(request.value(), ListParticipantsQuery.none()));
    }

    /**
     * {@return a user's part in a request}
     *
     * <p>Current: {@code GET /api/instance/instanceContact/{instanceSid}/contact/{contactSid}} (C). Older: none.
     *
     * @param request which request
     * @param user which user
     */
    public JsonValue get(RequestId request, UserId user) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(user, "user");
        return calls.json(InstanceApi.class, api -> api.getParticipant(request.value(), user.value()));
    }

    /**
     * {@return the user who has a share of a task}
     *
     * <p>Current: {@code GET /api/instance/instanceContact/{instanceSid}/task/{itaskRecipSid}} (C). Older: none.
     *
     * @param request the request that it is part of
     * @param task which share
     */
    public JsonValue ofTask(RequestId request, TaskId task) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(task, "task");
        return calls.json(InstanceApi.class, api -> api.getTaskParticipant(request.value(), task.value()));
    }

    /**
     * Adds a user to a request. Whether a repeat adds the same user twice is not public, so that it is never repeated by
     * itself; after a failure whose outcome is {@code UNKNOWN}, {@link #get} tells whether it arrived.
     *
     * <p>Current: {@code POST /api/instance/instanceContact/{instanceSid}/contact} (C; its body is I, see
     * {@link VendorBody#PARTICIPANT}). Older: none.
     *
     * @param request which request
     * @param user which user
     * @return the answer, whose shape is not public
     */
    @Inferred
    public JsonValue add(RequestId request, UserId user) {
        Objects.requireNonNull(request, "request");
        JsonValue body = calls.bodies().participant(Objects.requireNonNull(user, "user"));
        return calls.json(InstanceApi.class, api -> api.addParticipant(request.value(), body));
    }

    /**
     * {@return those who may take part in the discussion of a request, all of them; see
     * {@link #inDiscussion(RequestId, Consumer)}}
     *
     * @param request which request
     */
    public Pager<JsonValue> inDiscussion(RequestId request) {
        return inDiscussion(request, people -> {});
    }

    /**
     * {@return those who may take part in the discussion of a request}
     *
     * <p>Current: {@code GET /api/instance/{instanceSid}/discussion/participants} (C). Older: none.
     *
     * @param request which request
     * @param query says which of them
     */
    public Pager<JsonValue> inDiscussion(RequestId request, Consumer<PersonQuery> query) {
        Objects.requireNonNull(request, "request");
        PersonQuery people = PersonQuery.asked(query);
        ListDiscussionParticipantsQuery.Builder list = ListDiscussionParticipantsQuery.builder();
        people.search().ifPresent(list::search);
        people.sort()
                .ifPresent(sort -> list.sort(sort.field()).dir(sort.direction().word()));
        VendorRequest call = calls.current(
                VendorCall.LIST_DISCUSSION_PARTICIPANTS,
                InstanceApi.class,
                api -> api.listDiscussionParticipants(request.value(), list.build()));
        return calls.pager(call, Entity::raw, json -> json);
    }
}
