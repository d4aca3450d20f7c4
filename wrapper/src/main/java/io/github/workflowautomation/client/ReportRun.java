package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to run a report with; see {@link Reports#run(ReportId, java.util.function.Consumer)}. Not for use by several threads. */
public final class ReportRun {
    private final String dateFilter;
    private final List<Map.Entry<String, JsonValue>> filters = new ArrayList<>();
    private @Nullable Integer limit;
    private long start;

    ReportRun(VendorConventions conventions) {
        this.dateFilter = conventions.word(VendorWord.REPORT_DATE_FILTER);
    }

    /**
     * Gives a value to a filter that the report exposes (T). Defaults to the report's own value. The older API has no way to
     * do that by label.
     *
     * @param label the filter's label
     * @param value its value
     * @return this
     */
    public ReportRun filter(String label, String value) {
        return put(label, Objects.requireNonNull(value, "value"));
    }

    /**
     * Gives a range to a filter that the report exposes (T); see {@link #filter(String, String)}.
     *
     * @param label the filter's label
     * @param from its first value
     * @param to its last value
     * @return this
     */
    public ReportRun filter(String label, String from, String to) {
        return put(label, List.of(from, to));
    }

    /**
     * Runs it over the last days, where the report exposes its date filter (T). Defaults to the report's own days.
     *
     * @param days how many, at least 1
     * @return this
     * @throws IllegalArgumentException when it is less
     */
    public ReportRun lastDays(int days) {
        requirePositive(days, "lastDays");
        return put(dateFilter, days);
    }

    /**
     * Runs it over some days, where the report exposes its date filter (T). Sent as {@code 2026-01-31}, in UTC (I for this
     * call). Defaults to the report's own days.
     *
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException when the last day is before the first
     */
    @Inferred
    public ReportRun between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("between: the last day must not be before the first.");
        }
        return put(dateFilter, List.of(from.toString(), to.toString()));
    }

    /**
     * Limits how many rows come (C; together with filters the current API has no parameter for it, then the rest is left out
     * here). Defaults to no limit.
     *
     * @param rows how many, at least 1
     * @return this
     * @throws IllegalArgumentException when it is less
     */
    public ReportRun limit(int rows) {
        requirePositive(rows, "limit");
        this.limit = rows;
        return this;
    }

    /**
     * Passes over the first rows (S, on the older API alone). It is told the row and the number of the part that begins there;
     * where what is passed over is no multiple of the part size ({@link #limit(int)} or
     * {@link VendorConventions.Builder#pageSize}, whichever is less), this relies on it to go by the row (I). Defaults to 0.
     *
     * @param row how many to pass over
     * @return this
     * @throws IllegalArgumentException when it is negative
     */
    @Inferred
    public ReportRun from(long row) {
        if (row < 0) {
            throw new IllegalArgumentException("from: must not be negative.");
        }
        this.start = row;
        return this;
    }

    List<Map.Entry<String, JsonValue>> filters() {
        return filters;
    }

    Optional<Integer> limit() {
        return Optional.ofNullable(limit);
    }

    /** The rows that were asked for, where the call has no parameter for it. That there are more is no error then. */
    Page<ReportRow> limited(Page<ReportRow> page) {
        return limit == null ? page : page.first(limit).whole();
    }

    long start() {
        return start;
    }

    private ReportRun put(String label, Object value) {
        filters.add(Map.entry(Objects.requireNonNull(label, "label"), JsonValue.of(value)));
        return this;
    }

    private static void requirePositive(int value, String setter) {
        if (value < 1) {
            throw new IllegalArgumentException(setter + ": must be at least 1.");
        }
    }
}
