package io.github.workflowautomation.client.internal.auth;

import java.util.Collection;

/** Fetches a token; may take its time. */
interface TokenOrigin {
    CachedToken fetch();

    /** {@return the secrets behind the tokens, which no message may hold} */
    Collection<String> secrets();
}
