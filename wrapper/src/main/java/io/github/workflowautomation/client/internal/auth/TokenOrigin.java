package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.internal.transport.Bearer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Fetches a token; may take its time. */
interface TokenOrigin {
    /**
     * {@return a token}
     *
     * @param unwanted the one that is over or was refused, or null
     */
    CachedToken fetch(@Nullable Bearer unwanted);

    /** {@return what listeners call it} */
    String name();

    /** {@return the secrets behind the tokens, which no message may hold} */
    Collection<String> secrets();
}
