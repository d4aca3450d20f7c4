package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field that a data container was set up with.
 *
 * <p>The letter beside each accessor is its evidence: D documented (on the older API), I inferred. Immutable.
 */
public final class DataContainerField {
    private final Entity entity;
    private final String key;

    DataContainerField(Entity entity) {
        this.entity = entity;
        this.key = entity.text(VendorField.DATA_CONTAINER_FIELD_KEY)
                .orElseThrow(() -> entity.missing(VendorField.DATA_CONTAINER_FIELD_KEY));
    }

    /** {@return the key under which its value is sent (D)} */
    public String key() {
        return key;
    }

    /** {@return what its value has to be: {@code string}, {@code numeric} or {@code date} (D)} */
    public Optional<String> valueType() {
        return entity.text(VendorField.DATA_CONTAINER_FIELD_TYPE);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataContainerField that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "DataContainerField[" + key + ", " + valueType().orElse("untyped") + "]";
    }
}
