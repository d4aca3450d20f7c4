package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of users. How the vendor writes one is not public: all that is read here is I, and may be empty. Immutable.
 */
public final class Group {
    private final Entity entity;

    Group(Entity entity) {
        this.entity = entity;
    }

    /** {@return which group (I)} */
    @Inferred
    public Optional<GroupId> id() {
        return entity.findSid(VendorField.GROUP_ID).map(GroupId::new);
    }

    /** {@return the name (I)} */
    @Inferred
    public Optional<String> name() {
        return entity.text(VendorField.GROUP_NAME);
    }

    /** {@return the description (I)} */
    @Inferred
    public Optional<String> description() {
        return entity.text(VendorField.GROUP_DESCRIPTION);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** What tells it from others. */
    Object key() {
        return id().<Object>map(id -> id).orElse(raw());
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "Group[" + name().orElse("unnamed") + "]";
    }
}
