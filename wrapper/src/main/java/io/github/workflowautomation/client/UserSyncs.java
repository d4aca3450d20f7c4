package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.parameter.ListUserSyncTablesQuery;
import io.github.workflowautomation.api.parameter.ListUserSyncsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;

/**
 * The syncs that bring users from a directory, a database or a file. All of it is of the current API and only catalogued (C):
 * what the answers and the bodies hold is not public, so they are JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class UserSyncs {
    private final Calls calls;

    UserSyncs(Calls calls) {
        this.calls = calls;
    }

    /** {@return the runs of syncs: start, watch, resolve, export them} */
    public UserSyncRuns runs() {
        return new UserSyncRuns(calls);
    }

    /** {@return all syncs} {@code GET /api/user/sync} (C). */
    public JsonValue list() {
        return calls.json(UserApi.class, UserApi::listUserSyncs);
    }

    /**
     * {@return the syncs of one status} {@code GET /api/user/sync} (C).
     *
     * @param status the vendor's word; which there are is not public
     */
    public JsonValue listByStatus(String status) {
        ListUserSyncsQuery query = ListUserSyncsQuery.builder().status(status).build();
        return calls.json(UserApi.class, api -> api.listUserSyncs(query));
    }

    /**
     * {@return the syncs from one type of source} {@code GET /api/user/sync} (C).
     *
     * @param sourceType the vendor's word; which there are is not public
     */
    public JsonValue listBySource(String sourceType) {
        ListUserSyncsQuery query =
                ListUserSyncsQuery.builder().sourceType(sourceType).build();
        return calls.json(UserApi.class, api -> api.listUserSyncs(query));
    }

    /**
     * {@return a sync, with its status} {@code GET /api/user/sync/{id}} (C).
     *
     * @param id which
     */
    public JsonValue get(UserSyncId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(UserApi.class, api -> api.getUserSync(id.value()));
    }

    /**
     * Creates a sync. A repeat creates another, so it is never repeated by itself. {@code POST /api/user/sync} (C).
     *
     * @param sync the sync, in the shape of {@link #template} (I)
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue create(Map<String, ?> sync) {
        JsonValue body = JsonValue.of(sync);
        return calls.json(UserApi.class, api -> api.createUserSync(body));
    }

    /**
     * Replaces a sync. A repeat changes nothing more. {@code PUT /api/user/sync/{id}} (C).
     *
     * @param id which
     * @param sync all of it, in the shape of {@link #get} (I)
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue replace(UserSyncId id, Map<String, ?> sync) {
        Objects.requireNonNull(id, "id");
        JsonValue body = JsonValue.of(sync);
        return calls.json(UserApi.class, api -> api.replaceUserSync(id.value(), body));
    }

    /**
     * Deletes a sync. A repeat changes nothing more. {@code DELETE /api/user/sync/{id}} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue delete(UserSyncId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(UserApi.class, api -> api.deleteUserSync(id.value()));
    }

    /**
     * Keeps a sync from running. A repeat changes nothing more. {@code POST /api/user/sync/{id}/pause} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue pause(UserSyncId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(UserApi.class, api -> api.pauseUserSync(id.value()));
    }

    /**
     * Lets a sync run again. A repeat changes nothing more (I). {@code POST /api/user/sync/{id}/resume} (C).
     *
     * @param id which
     * @return the answer
     */
    @Inferred
    public JsonValue resume(UserSyncId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(UserApi.class, api -> api.resumeUserSync(id.value()));
    }

    /** {@return what a new sync may say} {@code GET /api/user/sync/template} (C). */
    public JsonValue template() {
        return calls.json(UserApi.class, UserApi::getNewUserSync);
    }

    /** {@return a CSV file to fill with users, to say where to} {@code GET /api/user/sync/template/csv} (C). */
    public FileDownload csvTemplate() {
        return calls.file(UserApi.class, UserApi::downloadUserSyncTemplate, "users.csv");
    }

    /**
     * {@return the script that makes the tables of a sync, to say where to}
     * {@code GET /api/user/sync/database/create-script} (C).
     */
    public FileDownload databaseScript() {
        return calls.file(UserApi.class, UserApi::downloadUserSyncScript, "create.sql");
    }

    /**
     * {@return the tables of a database that a sync could read} {@code GET /api/user/sync/database/tables} (C).
     *
     * @param connection the id of the tenant's connection to the database
     */
    public JsonValue databaseTables(String connection) {
        ListUserSyncTablesQuery query = ListUserSyncTablesQuery.builder()
                .databaseConnectionGuid(connection)
                .build();
        return calls.json(UserApi.class, api -> api.listUserSyncTables(query));
    }

    /**
     * Tries a database. It signs in there each time, so it is never repeated by itself.
     * {@code POST /api/user/sync/test/database} (C).
     *
     * @param settings how to reach it, whose shape is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue testDatabase(Map<String, ?> settings) {
        JsonValue body = JsonValue.of(settings);
        return calls.json(UserApi.class, api -> api.testUserSyncDatabase(body));
    }

    /**
     * Tries a directory. It signs in there each time, so it is never repeated by itself.
     * {@code POST /api/user/sync/test/ldap} (C).
     *
     * @param settings how to reach it, whose shape is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    public JsonValue testLdap(Map<String, ?> settings) {
        JsonValue body = JsonValue.of(settings);
        return calls.json(UserApi.class, api -> api.testUserSyncDirectory(body));
    }
}
