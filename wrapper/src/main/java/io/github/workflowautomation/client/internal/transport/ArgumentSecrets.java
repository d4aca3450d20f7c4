package io.github.workflowautomation.client.internal.transport;

import java.util.Map;
import java.util.Set;

/**
 * The arguments of a request that may be secrets, as a tag of it; those of the raw client's methods show by their type.
 *
 * @param secrets those that are
 * @param named those that may be, by their names
 */
public record ArgumentSecrets(Set<String> secrets, Map<String, String> named) {
    @Override
    public String toString() {
        return "ArgumentSecrets[***]";
    }
}
