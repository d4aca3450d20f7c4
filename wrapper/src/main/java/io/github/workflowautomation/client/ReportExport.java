package io.github.workflowautomation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a report to export; see {@link Reports#exportCsv(ReportId, java.util.function.Consumer)}. Not for use by
 * several threads.
 */
public final class ReportExport {
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable Long start;
    private @Nullable Long count;
    private boolean rowNumbers = true;

    ReportExport() {}

    /**
     * A condition that rows must meet.
     *
     * @param mapping what it looks at
     * @param operator how it compares
     * @param value what with
     */
    record Condition(String mapping, String operator, String value) {}

    /**
     * Takes the rows that meet a condition, besides those before (S on the older API, I that the current one takes the same).
     * Defaults to the report's own filters.
     *
     * @param mapping what to look at, such as {@code Request|ID} (T)
     * @param operator how to compare
     * @param value what with
     * @return this
     */
    @Inferred
    public ReportExport where(String mapping, ReportOperator operator, String value) {
        conditions.add(new Condition(
                Objects.requireNonNull(mapping, "mapping"),
                operator.vendorName(),
                Objects.requireNonNull(value, "value")));
        return this;
    }

    /**
     * Gives another value to one of the report's own filters (S); see {@link Reports#filters}.
     *
     * @param filter the filter
     * @param value its value
     * @return this
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when the filter does not say what it
     *     looks at, or how it compares
     */
    public ReportExport where(ReportFilter filter, String value) {
        conditions.add(new Condition(
                filter.mapping().orElseThrow(() -> missing(filter, VendorField.REPORT_FILTER_MAPPING)),
                filter.operator().orElseThrow(() -> missing(filter, VendorField.REPORT_FILTER_OPERATOR)),
                Objects.requireNonNull(value, "value")));
        return this;
    }

    /**
     * Passes over the first rows (C). Defaults to 0. The older API has no parameter for it.
     *
     * @param row how many to pass over
     * @return this
     * @throws IllegalArgumentException when it is negative
     */
    public ReportExport from(long row) {
        if (row < 0) {
            throw new IllegalArgumentException("from: must not be negative.");
        }
        this.start = row;
        return this;
    }

    /**
     * Limits how many rows come (C). Defaults to no limit. The older API has no parameter for it.
     *
     * @param rows how many, at least 1
     * @return this
     * @throws IllegalArgumentException when it is less
     */
    public ReportExport count(long rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("count: must be at least 1.");
        }
        this.count = rows;
        return this;
    }

    /**
     * Leaves out the column of row numbers (C as {@code skipRColumn}; that this is what it leaves out is I). Defaults to the
     * server's choice. The older API has no parameter for it.
     *
     * @return this
     */
    @Inferred
    public ReportExport withoutRowNumbers() {
        this.rowNumbers = false;
        return this;
    }

    List<Condition> conditions() {
        return conditions;
    }

    Optional<Long> start() {
        return Optional.ofNullable(start);
    }

    Optional<Long> count() {
        return Optional.ofNullable(count);
    }

    boolean leavesOutRowNumbers() {
        return !rowNumbers;
    }

    /** Whether it says more than conditions. */
    boolean isPart() {
        return start != null || count != null || leavesOutRowNumbers();
    }

    private static RuntimeException missing(ReportFilter filter, VendorField field) {
        return filter.entity().missing(field);
    }
}
