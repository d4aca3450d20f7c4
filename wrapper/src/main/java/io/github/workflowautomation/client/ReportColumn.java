package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A column that was set up on a report. What it says is all in third-party code (T); of which type its cells are, no public
 * source tells. What the answer does not say is empty. Immutable.
 */
public final class ReportColumn {
    private final Entity entity;

    ReportColumn(Entity entity) {
        this.entity = entity;
    }

    /** {@return the heading (T)} */
    public Optional<String> alias() {
        return entity.text(VendorField.REPORT_COLUMN_ALIAS);
    }

    /** {@return what it shows, such as {@code Request|StartDate} (T)} */
    public Optional<String> mapping() {
        return entity.text(VendorField.REPORT_COLUMN_MAPPING);
    }

    /** {@return what it shows, as people read it (T)} */
    public Optional<String> mappingText() {
        return entity.text(VendorField.REPORT_COLUMN_MAPPING_TEXT);
    }

    /** {@return how its cells are written, in the vendor's words (T)} */
    public Optional<String> format() {
        return entity.text(VendorField.REPORT_COLUMN_FORMAT);
    }

    /** {@return how its cells are summed up, in the vendor's words (T)} */
    public Optional<String> aggregate() {
        return entity.text(VendorField.REPORT_COLUMN_AGGREGATE);
    }

    /** {@return whether rows can be sorted by it (T)} */
    public Optional<Boolean> sortable() {
        return entity.flag(VendorField.REPORT_COLUMN_SORTABLE);
    }

    /** {@return whether it is shown (T)} */
    public Optional<Boolean> selected() {
        return entity.flag(VendorField.REPORT_COLUMN_SELECTED);
    }

    /** {@return its place among the columns (T)} */
    public OptionalLong index() {
        return entity.number(VendorField.REPORT_COLUMN_INDEX);
    }

    /** {@return the JSON that this was read from, as it came} */
    public JsonValue raw() {
        return entity.raw();
    }

    /** {@return whether the other was read from the same JSON} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportColumn that && entity.equals(that.entity);
    }

    @Override
    public int hashCode() {
        return entity.hashCode();
    }

    @Override
    public String toString() {
        return "ReportColumn[" + alias().or(this::mapping).orElse("?") + "]";
    }
}
