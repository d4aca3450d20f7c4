package io.github.workflowautomation.api.support;

import java.util.Optional;

/**
 * A JSON boolean.
 *
 * @param value true or false
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public Optional<String> asString() {
        return Optional.of(Boolean.toString(value));
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
