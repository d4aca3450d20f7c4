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
                new ThinCall("listVersions", c -> c.administration().versions(), utilities + "versions"),
                new ThinCall("listFeatureFlags", c -> c.administration().featureFlags(), utilities + "feature-flags"),
                new ThinCall(
                        "getPublicSettings", c -> c.administration().publicSettings(), utilities + "public-settings"),
                new ThinCall("getSystemSettings", c -> c.administration().settings(), "GET /api/settings/systemConfig"),
                new ThinCall(
                        "saveSystemSettings",
                        c -> c.administration().saveSettings(Map.of("AllowGuest", "No")),
                        "POST /api/settings/systemConfig {\"AllowGuest\":\"No\"}"),
                new ThinCall("listLocales", c -> c.administration().locales(), utilities + "locales"),
                new ThinCall("listTimeZones", c -> c.administration().timeZones(), utilities + "timezones"),
                new ThinCall("listSystemLanguages", c -> c.administration().languages(), utilities + "languages"));
    }

    private static Stream<ThinCall> tenant() {
        return Stream.of(
                new ThinCall("getLicense", c -> c.administration().licence(), "GET /api/tenant/license/"),
                new ThinCall("listApps", c -> c.administration().apps(), "GET /api/tenant/apps/"),
                new ThinCall("listTenants", c -> c.administration().tenants(), "GET /api/tenant/tenants"),
                new ThinCall(
                        "listActiveSessions",
                        c -> c.administration().activeSessions(),
                        "GET /api/tenant/sessions/active/"),
                new ThinCall(
                        "getLoginSettings",
                        c -> c.administration().loginSettings(),
                        "GET /api/tenant/login-settings?tenant=acme"),
                ThinCall.ofFile("downloadLogo", c -> c.administration().logo(), "GET /api/tenant/logo"),
                new ThinCall(
                        "getAiApprovalHealth",
                        c -> c.administration().aiApprovalHealth(),
                        "GET /api/task-dispatcher/ai/approval/health"));
    }
}
