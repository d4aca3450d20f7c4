package io.github.workflowautomation.client.auth;

import io.github.workflowautomation.api.support.Secret;
import java.util.Optional;

/**
 * A place where processes share tokens, so that not each of them fetches its own. Without one, tokens are kept in memory
 * only; this library writes none to a disk. Methods are called on a thread of the library and may block. One that throws
 * counts as one that has nothing.
 *
 * <p>Whoever can read the store can act as the user until the token expires: guard it like the key.
 */
public interface TokenStore {
    /**
     * {@return the token that was saved last under a name, if there is one}
     *
     * @param name names the tenant and the user, and holds no secret
     */
    Optional<Secret> load(String name);

    /**
     * Keeps a token in place of the one before.
     *
     * @param name names the tenant and the user, and holds no secret
     * @param token the token
     */
    void save(String name, Secret token);
}
