package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.parameter.ExportPermissionsQuery;
import io.github.workflowautomation.api.parameter.ReportPermissionsQuery;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;

/**
 * The reports on who may do what. All of it is only catalogued (C): what the answers hold is not public, so they come as
 * JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class PermissionReports {
    private static final JsonValue NO_FILTERS = JsonObject.of(Map.of());

    private final Calls calls;

    PermissionReports(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@return the permissions on one type of thing} {@code GET /api/reports/permissions} (C).
     *
     * @param objectType the vendor's word for the type, such as {@code Process} (T)
     */
    public JsonValue on(String objectType) {
        ReportPermissionsQuery query =
                ReportPermissionsQuery.builder().objectType(objectType).build();
        return calls.json(ReportsApi.class, api -> api.reportPermissions(query));
    }

    /**
     * {@return the permissions of a user} {@code GET /api/reports/permissions/by-contact/{contactGuid}} (C).
     *
     * @param user which user
     */
    public JsonValue of(UserId user) {
        Objects.requireNonNull(user, "user");
        return calls.json(ReportsApi.class, api -> api.reportUserPermissions(user.value()));
    }

    /**
     * {@return the permissions of a group} {@code GET /api/reports/permissions/by-group/{groupGuid}} (C).
     *
     * @param group which group
     */
    public JsonValue of(GroupId group) {
        Objects.requireNonNull(group, "group");
        return calls.json(ReportsApi.class, api -> api.reportGroupPermissions(group.value()));
    }

    /**
     * {@return the permissions on one type of thing as a file, to say where to} An empty object is sent for its filters (I).
     * {@code POST /api/reports/permissions/export} (C).
     *
     * @param objectType the vendor's word for the type, such as {@code Process} (T)
     */
    @Inferred
    public FileDownload export(String objectType) {
        ExportPermissionsQuery query =
                ExportPermissionsQuery.builder().objectType(objectType).build();
        return calls.file(ReportsApi.class, api -> api.exportPermissions(NO_FILTERS, query), "permissions");
    }

    /**
     * {@return the permissions of a user as a file, to say where to} An empty object is sent for its filters (I).
     * {@code POST /api/reports/permissions/by-contact/{contactGuid}/export} (C).
     *
     * @param user which user
     */
    @Inferred
    public FileDownload export(UserId user) {
        Objects.requireNonNull(user, "user");
        return calls.file(ReportsApi.class, api -> api.exportUserPermissions(user.value(), NO_FILTERS), "permissions");
    }

    /**
     * {@return the permissions of a group as a file, to say where to} An empty object is sent for its filters (I).
     * {@code POST /api/reports/permissions/by-group/{groupGuid}/export} (C).
     *
     * @param group which group
     */
    @Inferred
    public FileDownload export(GroupId group) {
        Objects.requireNonNull(group, "group");
        return calls.file(
                ReportsApi.class, api -> api.exportGroupPermissions(group.value(), NO_FILTERS), "permissions");
    }

    /**
     * Makes the reports anew from the permissions of now; a repeat does it once more and changes nothing else. {@code POST /api/reports/permissions/refresh} (C).
     *
     * @return the answer
     */
    public JsonValue refresh() {
        return calls.json(ReportsApi.class, ReportsApi::refreshPermissionReport);
    }
}
