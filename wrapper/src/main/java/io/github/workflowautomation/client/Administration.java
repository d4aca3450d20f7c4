package io.github.workflowautomation.client;

import io.github.workflowautomation.api.SettingsApi;
import io.github.workflowautomation.api.TaskDispatcherApi;
import io.github.workflowautomation.api.TenantApi;
import io.github.workflowautomation.api.parameter.GetLoginSettingsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;

/**
 * The tenant as a whole and the services behind it: versions, settings, licence, health. All of it is of the current API and,
 * but for {@link #health}, only catalogued (C): what the answers hold is not public, so they come as JSON. The older API has
 * none of it and throws a {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class Administration {
    private static final String HEALTH = "/api/{service}/healthcheck";

    private final Calls calls;
    private final Tenant tenant;

    Administration(Calls calls, Tenant tenant) {
        this.calls = calls;
        this.tenant = tenant;
    }

    /** {@return the versions of the services} {@code GET /api/settings/utilities/versions} (C). */
    public JsonValue versions() {
        return calls.json(SettingsApi.class, SettingsApi::listVersions);
    }

    /** {@return which features are switched on} {@code GET /api/settings/utilities/feature-flags} (C). */
    public JsonValue featureFlags() {
        return calls.json(SettingsApi.class, SettingsApi::listFeatureFlags);
    }

    /** {@return the settings that everybody may see} {@code GET /api/settings/utilities/public-settings} (C). */
    public JsonValue publicSettings() {
        return calls.json(SettingsApi.class, SettingsApi::getPublicSettings);
    }

    /**
     * {@return the system settings, such as {@code ID} and {@code HostHeader} (D as rows of a screen)} They may hold passwords.
     * {@code GET /api/settings/systemConfig} (C).
     */
    public JsonValue settings() {
        return calls.json(SettingsApi.class, SettingsApi::getSystemSettings);
    }

    /**
     * Saves system settings. What a repeat does is not public, so it is never repeated by itself.
     * {@code POST /api/settings/systemConfig} (C).
     *
     * @param settings the settings, in the shape of {@link #settings} (I); whether those left out stay is not public
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue saveSettings(Map<String, ?> settings) {
        JsonValue body = JsonValue.of(settings);
        return calls.json(SettingsApi.class, api -> api.saveSystemSettings(body));
    }

    /** {@return the languages and regions to choose from} {@code GET /api/settings/utilities/locales} (C). */
    public JsonValue locales() {
        return calls.json(SettingsApi.class, SettingsApi::listLocales);
    }

    /** {@return the time zones to choose from} {@code GET /api/settings/utilities/timezones} (C). */
    public JsonValue timeZones() {
        return calls.json(SettingsApi.class, SettingsApi::listTimeZones);
    }

    /** {@return the languages to choose from} {@code GET /api/settings/utilities/languages} (C). */
    public JsonValue languages() {
        return calls.json(SettingsApi.class, SettingsApi::listSystemLanguages);
    }

    /** {@return the tenant's licence} {@code GET /api/tenant/license/} (C). */
    public JsonValue licence() {
        return calls.json(TenantApi.class, TenantApi::getLicense);
    }

    /** {@return the tenant's apps} {@code GET /api/tenant/apps/} (C). */
    public JsonValue apps() {
        return calls.json(TenantApi.class, TenantApi::listApps);
    }

    /** {@return the tenants that this user may see} {@code GET /api/tenant/tenants} (C). */
    public JsonValue tenants() {
        return calls.json(TenantApi.class, TenantApi::listTenants);
    }

    /** {@return who is signed in} {@code GET /api/tenant/sessions/active/} (C). */
    public JsonValue activeSessions() {
        return calls.json(TenantApi.class, TenantApi::listActiveSessions);
    }

    /** {@return how one may sign in at this tenant} {@code GET /api/tenant/login-settings} (C). */
    public JsonValue loginSettings() {
        GetLoginSettingsQuery query =
                GetLoginSettingsQuery.builder().tenant(tenant.id()).build();
        return calls.json(TenantApi.class, api -> api.getLoginSettings(query));
    }

    /** {@return the tenant's logo, to say where to} {@code GET /api/tenant/logo} (C). */
    public FileDownload logo() {
        return calls.file(TenantApi.class, TenantApi::downloadLogo, "logo");
    }

    /**
     * {@return what a service says of its health} {@code GET /api/{service}/healthcheck}, in either generation: S for {@code
     * scheduler}, I for the others. A service that is not well may also fail the call.
     *
     * @param service the service's part of the path, such as {@code instance}
     * @throws io.github.workflowautomation.client.error.NotFoundException when the service has no such path; if it has it
     *     elsewhere, call that by {@link WorkflowClient#http}
     */
    @Inferred
    public JsonValue health(String service) {
        return calls.send(HttpCall.of("GET", HEALTH, Safety.SAFE).variable("service", service));
    }

    /** {@return what the service of approvals by AI says of its health} {@code GET /api/task-dispatcher/ai/approval/health} (C). */
    public JsonValue aiApprovalHealth() {
        return calls.json(TaskDispatcherApi.class, TaskDispatcherApi::getAiApprovalHealth);
    }
}
