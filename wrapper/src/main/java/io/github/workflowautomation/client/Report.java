package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that was set up on the tenant.
 *
 * <p>The letter beside each accessor is its evidence: D documented, S in code that the vendor published, T in third-party
 * code, C catalogued, I inferred. What the answer does not say is empty. Immutable.
 */
public final class Report {
    private final Entity entity;
    private final ReportId id;

    Report(Entity entity) {
        this.entity = entity;
        this.id = new ReportId(entity.sid(VendorField.REPORT_ID));
    }

    /** {@return which report (T)} */
    public ReportId id() {
        return id;
    }

    /** {@return the name (T)} */
    public Optional<String> name() {
        return entity.text(VendorField.REPORT_NAME);
    }

    /** {@return the description (T)} */
    public Optional<String> description() {
        return entity.text(VendorField.REPORT_DESCRIPTION);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "Report[" + id + ", " + name().orElse("unnamed") + "]";
    }
}
