package io.github.workflowautomation.client;

import java.util.Map;
import java.util.stream.Stream;

/** The thin calls for the tenant as a whole. */
final class AdministrationThinCalls {
    private AdministrationThinCalls() {}

    static Stream<ThinCall> all() {
        return Stream.of(settings(), tenant()).flatMap(some -> some);
    }

    private static Stream<ThinCall> settings() {
        String utilities = "GET /api/settings/utilities/";
        return Stream.of(
                new ThinCall(
                        "getSettingsUtilitiesVersions", c -> c.administration().versions(), utilities + "versions"),
                new ThinCall(
                        "getSettingsUtilitiesFeatureFlags",
                        c -> c.administration().featureFlags(),
                        utilities + "feature-flags"),
                new ThinCall(
                        "getSettingsUtilitiesPublicSettings",
                        c -> c.administration().publicSettings(),
                        utilities + "public-settings"),
                new ThinCall(
                        "getSettingsSystemConfig",
                        c -> c.administration().settings(),
                        "GET /api/settings/systemConfig"),
                new ThinCall(
                        "postSettingsSystemConfig",
                        c -> c.administration().saveSettings(Map.of("AllowGuest", "No")),
                        "POST /api/settings/systemConfig {\"AllowGuest\":\"No\"}"),
                new ThinCall(
                        "getSettingsUtilitiesLocales", c -> c.administration().locales(), utilities + "locales"),
                new ThinCall(
                        "getSettingsUtilitiesTimezones", c -> c.administration().timeZones(), utilities + "timezones"),
                new ThinCall(
                        "getSettingsUtilitiesLanguages", c -> c.administration().languages(), utilities + "languages"));
    }

    private static Stream<ThinCall> tenant() {
        return Stream.of(
                new ThinCall("getTenantLicense", c -> c.administration().licence(), "GET /api/tenant/license/"),
                new ThinCall("getTenantApps", c -> c.administration().apps(), "GET /api/tenant/apps/"),
                new ThinCall("getTenantTenants", c -> c.administration().tenants(), "GET /api/tenant/tenants"),
                new ThinCall(
                        "getTenantSessionsActive",
                        c -> c.administration().activeSessions(),
                        "GET /api/tenant/sessions/active/"),
                new ThinCall(
                        "getTenantLoginSettings",
                        c -> c.administration().loginSettings(),
                        "GET /api/tenant/login-settings?tenant=acme"),
                ThinCall.ofFile("getTenantLogo", c -> c.administration().logo(), "GET /api/tenant/logo"),
                new ThinCall(
                        "getTaskDispatcherAiApprovalHealth",
                        c -> c.administration().aiApprovalHealth(),
                        "GET /api/task-dispatcher/ai/approval/health"));
    }
}
