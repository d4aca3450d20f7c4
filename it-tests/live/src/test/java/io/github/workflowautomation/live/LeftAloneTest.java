package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftAloneTest {
    @Test
    void leavesOperationsThatGiveOutSecrets() {
        List<String> left = Rehearsal.BUNDLED.operations().stream()
                .filter(operation -> LeftAlone.reason(operation).isPresent())
                .map(KnownOperation::id)
                .toList();
        assertThat(left)
                .containsExactlyInAnyOrder(
                        "impersonateUser",
                        "impersonateSelf",
                        "verifyApiKey",
                        "getAuthApikeyByTenantImpersonateByUserName",
                        "getAuthGuestByTenant",
                        "getIntegrationsCredentialsDecodeByTenantByCredentialId");
    }
}
