package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import java.util.function.Supplier;

/** How a client gets its token. Prints no secret. */
public sealed interface Credentials {
    /**
     * A tenant's API key, exchanged for a token of a user.
     *
     * @param key gives the key that is valid now
     * @param userName the user to act as
     * @param legacy whether it is a key of the older API
     */
    record ApiKey(Supplier<Secret> key, String userName, boolean legacy) implements Credentials {
        @Override
        public String toString() {
            return (legacy ? "older API key" : "API key") + ", acting as " + userName;
        }
    }

    /**
     * A user's own API key, exchanged for a token of that user.
     *
     * @param key gives the key that is valid now
     */
    record PersonalKey(Supplier<Secret> key) implements Credentials {
        @Override
        public String toString() {
            return "personal API key";
        }
    }

    /**
     * A token that somebody else fetched.
     *
     * @param token the token
     */
    record FixedToken(Secret token) implements Credentials {
        @Override
        public String toString() {
            return "bearer token";
        }
    }

    /**
     * Somebody else's way to tokens.
     *
     * @param tokens gives a token that is good now, as often as asked
     */
    record SuppliedToken(Supplier<String> tokens) implements Credentials {
        @Override
        public String toString() {
            return "token supplier";
        }
    }
}
