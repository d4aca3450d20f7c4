package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filter that was set up on a report.
 *
 * <p>The letter beside each accessor is its evidence: S in code that the vendor published, T in third-party code. What the
 * answer does not say is empty. Immutable.
 */
public final class ReportFilter {
    private final Entity entity;

    ReportFilter(Entity entity) {
        this.entity = entity;
    }

    Entity entity() {
        return entity;
    }

    /** {@return what it looks at, such as {@code Request|ID} (S)} */
    public Optional<String> mapping() {
        return entity.text(VendorField.REPORT_FILTER_MAPPING);
    }

    /** {@return what it looks at, as people read it (T)} */
    public Optional<String> mappingText() {
        return entity.text(VendorField.REPORT_FILTER_MAPPING_TEXT);
    }

    /** {@return how it compares, in the vendor's words; those that are known has {@link ReportOperator} (S)} */
    public Optional<String> operator() {
        return entity.text(VendorField.REPORT_FILTER_OPERATOR);
    }

    /** {@return what it compares with (S)} */
    public Optional<JsonValue> value() {
        return entity.json(VendorField.REPORT_FILTER_VALUE);
    }

    /** {@return whether, or under which label, who runs the report is asked for the value (S; which of the two is not public)} */
    public Optional<String> expose() {
        return entity.text(VendorField.REPORT_FILTER_EXPOSE);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportFilter that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "ReportFilter[" + mapping().orElse("?") + " " + operator().orElse("?") + "]";
    }
}
