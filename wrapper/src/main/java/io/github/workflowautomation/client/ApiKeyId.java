package io.github.workflowautomation.client;

import org.jspecify.annotations.Nullable;

/**
 * The id of an API key, which is not the key itself. Two are equal when they differ only in the case of a UUID.
 *
 * @param value the id as it was written
 */
public record ApiKeyId(String value) {
    /** Checks that it can be an id at all. */
    public ApiKeyId {
        Sid.checked("ApiKeyId", value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiKeyId that && Sid.key(value).equals(Sid.key(that.value));
    }

    @Override
    public int hashCode() {
        return Sid.key(value).hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
