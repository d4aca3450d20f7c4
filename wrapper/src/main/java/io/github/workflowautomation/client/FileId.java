package io.github.workflowautomation.client;

import org.jspecify.annotations.Nullable;

/**
 * The id of a stored file; the vendor's file SID, or file key on the older API. Two are equal when they differ only in
 * the case of a UUID.
 *
 * @param value the id as it was written
 */
public record FileId(String value) {
    /** Checks that it can be an id at all. */
    public FileId {
        Sid.checked("FileId", value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileId that && Sid.key(value).equals(Sid.key(that.value));
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
