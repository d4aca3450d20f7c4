package io.github.workflowautomation.client;

import org.jspecify.annotations.Nullable;

/**
 * The id of one run of a user sync. Two are equal when they differ only in the case of a UUID.
 *
 * @param value the id as it was written
 */
public record UserSyncRunId(String value) {
    /** Checks that it can be an id at all. */
    public UserSyncRunId {
        Sid.checked("UserSyncRunId", value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserSyncRunId that && Sid.key(value).equals(Sid.key(that.value));
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
