package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded and can be attached.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class UploadedFile {
    private final Entity entity;
    private final FileId id;

    UploadedFile(Entity entity) {
        this.entity = entity;
        this.id = new FileId(entity.sid(VendorField.FILE_ID));
    }

    /** {@return what an attachment refers to it by (S)} */
    public FileId id() {
        return id;
    }

    /** {@return the name that it was uploaded under (S)} */
    public Optional<String> name() {
        return entity.text(VendorField.FILE_NAME);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadedFile that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "UploadedFile[" + id + ", " + name().orElse("unnamed") + "]";
    }
}
