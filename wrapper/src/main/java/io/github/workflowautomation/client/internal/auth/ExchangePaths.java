package io.github.workflowautomation.client.internal.auth;

import java.util.List;

/**
 * What is assumed of the exchange of a key for a token.
 *
 * @param apiKey the path for a tenant's key
 * @param personalKey the path for a user's own key
 * @param tokenNames the names under which an answer may carry the token
 */
public record ExchangePaths(String apiKey, String personalKey, List<String> tokenNames) {}
