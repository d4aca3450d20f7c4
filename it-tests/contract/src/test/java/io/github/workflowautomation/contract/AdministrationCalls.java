package io.github.workflowautomation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.ServerException;
import java.util.List;
import java.util.Map;

/** The methods for the tenant as a whole. */
final class AdministrationCalls {
    private AdministrationCalls() {}

    static List<FriendlyCall> all() {
        return List.of(
                FriendlyCall.of(
                        "Administration.versions()",
                        (c, it) -> c.administration().versions()),
                FriendlyCall.of(
                        "Administration.featureFlags()",
                        (c, it) -> c.administration().featureFlags()),
                FriendlyCall.of(
                        "Administration.publicSettings()",
                        (c, it) -> c.administration().publicSettings()),
                FriendlyCall.of(
                        "Administration.settings()",
                        (c, it) -> c.administration().settings()),
                FriendlyCall.of(
                        "Administration.saveSettings(Map)",
                        (c, it) -> c.administration().saveSettings(Map.of("AllowGuest", "No"))),
                FriendlyCall.of(
                        "Administration.locales()",
                        (c, it) -> c.administration().locales()),
                FriendlyCall.of(
                        "Administration.timeZones()",
                        (c, it) -> c.administration().timeZones()),
                FriendlyCall.of(
                        "Administration.languages()",
                        (c, it) -> c.administration().languages()),
                FriendlyCall.of(
                        "Administration.licence()",
                        (c, it) -> c.administration().licence()),
                FriendlyCall.of(
                        "Administration.apps()", (c, it) -> c.administration().apps()),
                FriendlyCall.of(
                        "Administration.tenants()",
                        (c, it) -> c.administration().tenants()),
                FriendlyCall.of(
                        "Administration.activeSessions()",
                        (c, it) -> c.administration().activeSessions()),
                FriendlyCall.of(
                        "Administration.loginSettings()",
                        (c, it) -> c.administration().loginSettings()),
                FriendlyCall.of(
                        "Administration.logo()",
                        (c, it) -> c.administration().logo().to(it.target())),
                FriendlyCall.of("Administration.health(String)", (c, it) -> {
                    try {
                        return c.administration().health("instance");
                    } catch (NotFoundException | ServerException notInTheBundle) {
                        assertThat(notInTheBundle.template()).isEqualTo("/api/{service}/healthcheck");
                        return notInTheBundle;
                    }
                }),
                FriendlyCall.of(
                        "Administration.aiApprovalHealth()",
                        (c, it) -> c.administration().aiApprovalHealth()));
    }
}
