package io.github.workflowautomation.client.internal.auth;

import java.util.List;

/**
 * What is assumed of the exchange of a key for a token.
 *
 * @param apiKey the path for a tenant's key
 * @param personalKey the path for a user's own key
 * @param legacyKey the path for a key of the older API
 * @param tokenNames the names under which an answer may carry the token
 * @param jwtExpiresIn how long a token is asked to last, as the vendor writes it; empty to not ask
 */
public record ExchangePaths(
        String apiKey, String personalKey, String legacyKey, List<String> tokenNames, String jwtExpiresIn) {}
