package io.github.workflowautomation.live;

import java.util.Map;
import java.util.Optional;

/** Operations that only read and are not called all the same. */
final class LeftAlone {
    private static final String TOKEN = "gives out a token";

    private static final Map<String, String> REASONS = Map.of(
            "impersonateUser", TOKEN,
            "impersonateSelf", TOKEN,
            "verifyApiKey", "takes the key; signing in has shown that it is good",
            "getAuthApikeyByTenantImpersonateByUserName", TOKEN,
            "getAuthGuestByTenant", TOKEN,
            "getIntegrationsCredentialsDecodeByTenantByCredentialId", "gives out a credential in clear");

    private LeftAlone() {}

    static Optional<String> reason(KnownOperation operation) {
        return Optional.ofNullable(REASONS.get(operation.id()));
    }
}
