package io.github.workflowautomation.openapi.capture.fetch;

/** How a run gets its token. */
public sealed interface Login {

    /**
     * By a tenant's key, acting as a user (C).
     *
     * @param tenant the ID that System Settings shows
     * @param key the key
     * @param userName the user
     */
    record ApiKey(String tenant, Secret key, String userName) implements Login {}

    /**
     * By a user's own key (C).
     *
     * @param tenant the ID that System Settings shows
     * @param key the key
     */
    record PersonalKey(String tenant, Secret key) implements Login {}

    /**
     * By a token that is there already.
     *
     * @param token the token
     */
    record Jwt(Secret token) implements Login {}

    /** Not at all: the pages are open to everyone. */
    record None() implements Login {}
}
