package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a request.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class FileInfo {
    private final Entity entity;

    FileInfo(Entity entity) {
        this.entity = entity;
    }

    Entity entity() {
        return entity;
    }

    /** {@return which file (I; D on the older API)} */
    @Inferred
    public Optional<FileId> id() {
        return entity.findNamedSid(VendorField.FILE_ID).map(FileId::new);
    }

    /** {@return the name, as somebody gave it: not safe as a path (S)} */
    public Optional<String> name() {
        return entity.text(VendorField.FILE_NAME);
    }

    /** {@return when it was stored (S)} */
    public Optional<Instant> createdAt() {
        return entity.date(VendorField.FILE_CREATED_AT);
    }

    /** {@return where its bytes are, below the tenant's host (S)} */
    public Optional<String> downloadLink() {
        return entity.text(VendorField.FILE_LINK);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileInfo that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "FileInfo[" + name().orElse("unnamed") + "]";
    }
}
