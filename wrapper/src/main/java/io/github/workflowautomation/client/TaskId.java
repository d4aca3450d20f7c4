package io.github.workflowautomation.client;

import org.jspecify.annotations.Nullable;

/**
 * The id of one person's share of a task, which is what gets completed; the vendor's recipient task SID. Two are equal
 * when they differ only in the case of a UUID.
 *
 * @param value the id as it was written
 */
public record TaskId(String value) {
    /** Checks that it can be an id at all. */
    public TaskId {
        Sid.checked("TaskId", value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskId that && Sid.key(value).equals(Sid.key(that.value));
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
