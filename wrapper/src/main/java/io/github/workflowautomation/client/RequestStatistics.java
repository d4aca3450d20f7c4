package io.github.workflowautomation.client;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which requests to count; see {@link ReportStatistics#requests}. Not for use by several threads. */
public final class RequestStatistics {
    private @Nullable ProcessId process;
    private @Nullable String timeUnit;
    private @Nullable String publishStatus;
    private @Nullable LocalDate firstEnd;
    private @Nullable LocalDate lastEnd;

    RequestStatistics() {}

    /**
     * Counts the requests of one process (C). Defaults to all.
     *
     * @param id the process
     * @return this
     */
    public RequestStatistics process(ProcessId id) {
        this.process = Objects.requireNonNull(id, "id");
        return this;
    }

    /**
     * Counts by a unit of time (C; its words are not public). Defaults to the server's choice.
     *
     * @param unit the vendor's word
     * @return this
     */
    public RequestStatistics per(String unit) {
        this.timeUnit = Objects.requireNonNull(unit, "unit");
        return this;
    }

    /**
     * Counts the requests of processes in one publish status (C). Defaults to all.
     *
     * @param status {@code Development}, {@code Testing} or {@code Production} (D)
     * @return this
     */
    public RequestStatistics publishStatus(String status) {
        this.publishStatus = Objects.requireNonNull(status, "status");
        return this;
    }

    /**
     * Counts the requests that ended on some days (C as {@code beginEndDate} and {@code endEndDate}; what they mean and that
     * they are written as {@code 2026-01-31} is I). Defaults to all.
     *
     * @param from the first day
     * @param to the last day
     * @return this
     * @throws IllegalArgumentException when the last day is before the first
     */
    @Inferred
    public RequestStatistics endedBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("endedBetween: the last day must not be before the first.");
        }
        this.firstEnd = from;
        this.lastEnd = to;
        return this;
    }

    @Nullable
    ProcessId process() {
        return process;
    }

    @Nullable
    String timeUnit() {
        return timeUnit;
    }

    @Nullable
    String publishStatus() {
        return publishStatus;
    }

    @Nullable
    LocalDate firstEnd() {
        return firstEnd;
    }

    @Nullable
    LocalDate lastEnd() {
        return lastEnd;
    }
}
