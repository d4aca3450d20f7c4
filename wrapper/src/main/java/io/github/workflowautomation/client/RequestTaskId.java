package io.github.workflowautomation.client;

import org.jspecify.annotations.Nullable;

/**
 * The id of a task in a request, which several people may have a share in; the vendor's instance task SID. Each share
 * has a {@link TaskId} of its own. Two are equal when they differ only in the case of a UUID.
 *
 * @param value the id as it was written
 */
public record RequestTaskId(String value) {
    /** Checks that it can be an id at all. */
    public RequestTaskId {
        Sid.checked("RequestTaskId", value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestTaskId that && Sid.key(value).equals(Sid.key(that.value));
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
