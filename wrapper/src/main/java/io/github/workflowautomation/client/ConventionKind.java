package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;

/**
 * What the values of a convention are like, in Java and in a file.
 *
 * @param <T> their type
 */
interface ConventionKind<T> {
    /**
     * {@return the value, put in order, so that what means the same is equal}
     *
     * @param key the key that an error names
     * @param value the value
     * @throws WorkflowConfigurationException when it cannot be one
     */
    T checked(String key, T value);

    /**
     * {@return the value that a file holds, not yet checked}
     *
     * @param key the key that an error names
     * @param json what stands under it
     * @throws WorkflowConfigurationException when it is of another type
     */
    T read(String key, JsonValue json);

    /**
     * {@return the value as a file holds it}
     *
     * @param value the value, checked
     */
    JsonValue write(T value);
}
