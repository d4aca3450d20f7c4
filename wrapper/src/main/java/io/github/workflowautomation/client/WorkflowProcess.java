package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What requests are started from: a process, or workflow. The name keeps clear of the JDK's {@code Process}.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class WorkflowProcess {
    private final Entity entity;
    private final ProcessId id;

    WorkflowProcess(Entity entity) {
        this.entity = entity;
        this.id = new ProcessId(entity.sid(VendorField.PROCESS_ID));
    }

    /** {@return which process (D)} */
    public ProcessId id() {
        return id;
    }

    /** {@return the name (D, I)} */
    @Inferred
    public Optional<String> name() {
        return entity.text(VendorField.PROCESS_NAME);
    }

    /** {@return {@code Development}, {@code Testing} or {@code Production} (D)} */
    public Optional<String> publishStatus() {
        return entity.text(VendorField.PUBLISH_STATUS);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkflowProcess that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "WorkflowProcess[" + id + ", " + name().orElse("unnamed") + "]";
    }
}
