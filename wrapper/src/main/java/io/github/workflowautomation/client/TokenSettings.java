package io.github.workflowautomation.client;

import io.github.workflowautomation.client.auth.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * How tokens are fetched and which are welcome.
 *
 * @param withoutUser whether a token that names no user is
 * @param jwtExpiresIn how long one is asked to last, as the vendor writes it; empty to not ask
 * @param store where they are shared, or null for nowhere
 */
record TokenSettings(
        boolean withoutUser, String jwtExpiresIn, @Nullable TokenStore store) {
    static TokenSettings defaults() {
        return new TokenSettings(false, "", null);
    }
}
