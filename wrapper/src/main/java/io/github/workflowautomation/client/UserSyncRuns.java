package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;

/**
 * The runs of syncs of users. All of it is of the current API and only catalogued (C): what the answers and the bodies hold is
 * not public, so they are JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class UserSyncRuns {
    private final Calls calls;

    UserSyncRuns(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the runs of a sync, the history} {@code GET /api/user/sync/{id}/history} (C).
     *
     * @param sync which sync
     */
    public Pager<JsonValue> history(UserSyncId sync) {
        Objects.requireNonNull(sync, "sync");
        VendorRequest request =
                calls.current(VendorCall.LIST_USER_SYNC_RUNS, UserApi.class, api -> api.listUserSyncRuns(sync.value()));
        return calls.pager(request, Entity::raw, run -> run);
    }

    /**
     * {@return a run, with its status} {@code GET /api/user/sync/{id}/run/{runId}} (C).
     *
     * @param sync which sync
     * @param run which run of it
     */
    public JsonValue get(UserSyncId sync, UserSyncRunId run) {
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(run, "run");
        return calls.json(UserApi.class, api -> api.getUserSyncRun(sync.value(), run.value()));
    }

    /**
     * Starts a run. A repeat starts another, so it is never repeated by itself. {@code POST /api/user/sync/{id}/run} (C).
     *
     * @param sync which sync
     * @param options how to run it, whose shape is not public; none is an empty object
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue start(UserSyncId sync, Map<String, ?> options) {
        Objects.requireNonNull(sync, "sync");
        JsonValue body = JsonValue.of(options);
        return calls.json(UserApi.class, api -> api.runUserSync(sync.value(), body));
    }

    /**
     * Shows what a run would do. It may keep something on the server each time, so it is never repeated by itself.
     * {@code POST /api/user/sync/{id}/preview} (C).
     *
     * @param sync which sync
     * @param options how to run it, whose shape is not public; none is an empty object
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue preview(UserSyncId sync, Map<String, ?> options) {
        Objects.requireNonNull(sync, "sync");
        JsonValue body = JsonValue.of(options);
        return calls.json(UserApi.class, api -> api.previewUserSync(sync.value(), body));
    }

    /**
     * Settles the conflicts of a run. What a repeat does is not public, so it is never repeated by itself.
     * {@code POST /api/user/sync/{id}/run/{runId}/resolve} (C).
     *
     * @param sync which sync
     * @param run which run of it
     * @param decisions how, in a shape that is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue resolve(UserSyncId sync, UserSyncRunId run, Map<String, ?> decisions) {
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(run, "run");
        JsonValue body = JsonValue.of(decisions);
        return calls.json(UserApi.class, api -> api.resolveUserSyncRun(sync.value(), run.value(), body));
    }

    /**
     * {@return what a run did, as a file, to say where to} {@code GET /api/user/sync/{id}/run/{runId}/export} (C).
     *
     * @param sync which sync
     * @param run which run of it
     */
    public FileDownload export(UserSyncId sync, UserSyncRunId run) {
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(run, "run");
        return calls.file(UserApi.class, api -> api.exportUserSyncRun(sync.value(), run.value()), "run-" + run.value());
    }
}
