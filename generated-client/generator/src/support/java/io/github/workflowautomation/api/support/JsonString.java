package io.github.workflowautomation.api.support;

import java.util.Optional;

/**
 * A JSON string.
 *
 * @param value the text, without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {
    @Override
    public Optional<String> asString() {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return Masking.print(this);
    }
}
