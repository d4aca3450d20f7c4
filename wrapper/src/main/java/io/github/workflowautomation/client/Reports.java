package io.github.workflowautomation.client;

import io.github.workflowautomation.api.CoreServiceApi;
import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.parameter.ExportReportCsvUtf8Query;
import io.github.workflowautomation.api.parameter.SearchReportsQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tenant's reports. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}. Where the older one has nothing, there is a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}.
 */
@AsyncTwin
public final class Reports {
    private final Calls calls;
    private final VendorApi vendor;

    Reports(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /** {@return figures about requests, and times between tasks} */
    public ReportStatistics statistics() {
        return new ReportStatistics(calls);
    }

    /** {@return the reports on who may do what} */
    public PermissionReports permissions() {
        return new PermissionReports(calls);
    }

    /** {@return the categories of reports, and what a report can show} */
    public ReportCategories categories() {
        return new ReportCategories(calls);
    }

    /**
     * {@return the report of exactly that name, as far as this user may see it}
     *
     * <p>Current: {@code GET /api/reports/search} (C). Older: {@code GET /reports} (I), which is read to its end.
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    @Inferred
    public Optional<Report> findByName(String name) {
        Objects.requireNonNull(name, "name");
        return Named.find(pager(vendor.reports(name)), name, Report::name, Report::id);
    }

    /**
     * {@return all reports that this user may see}
     *
     * <p>Current: {@code GET /api/reports/search} (C). Older: {@code GET /reports} (I).
     */
    @Inferred
    public Pager<Report> list() {
        return pager(vendor.reports(null));
    }

    /**
     * {@return the reports on which this user has a permission}
     *
     * <p>Current: {@code GET /api/reports/search} (C). Older: none.
     *
     * @param permission the vendor's name of a permission, such as {@code Run} (D as a name, I that this call takes it)
     */
    @Inferred
    public Pager<Report> list(String permission) {
        SearchReportsQuery query =
                SearchReportsQuery.builder().permissionType(permission).build();
        return pager(calls.current(VendorCall.SEARCH_REPORTS, ReportsApi.class, api -> api.searchReports(query)));
    }

    /**
     * {@return a report}
     *
     * <p>Current: {@code GET /api/reports/{reportSid}} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such report
     */
    public Report get(ReportId id) {
        Objects.requireNonNull(id, "id");
        return new Report(calls.reply(vendor.report(id)).object());
    }

    /**
     * {@return the details of a report, whose shape is not public}
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/details} (C). Older: none.
     *
     * @param id which
     */
    public JsonValue details(ReportId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ReportsApi.class, api -> api.getReportDetails(id.value()));
    }

    /**
     * Deletes a report. A repeat changes nothing.
     *
     * <p>Current: {@code DELETE /api/reports/{reportSid}} (C). Older: none.
     *
     * @param id which
     * @return the answer, whose shape is not public
     */
    public JsonValue delete(ReportId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(ReportsApi.class, api -> api.deleteReport(id.value()));
    }

    /**
     * {@return the filters that were set up on a report}
     *
     * <p>Current: in {@code GET /api/reports/{reportSid}} (C; that they are there is T). Older:
     * {@code GET /reports/{report_sid}/filters} (S).
     *
     * @param id which report
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when the report does not list them
     */
    public List<ReportFilter> filters(ReportId id) {
        Objects.requireNonNull(id, "id");
        Reply reply = calls.reply(vendor.reportFilters(id));
        return new ReportParts(reply, VendorField.REPORT_FILTERS, VendorField.REPORT_FILTER_GROUP)
                .read().stream().map(ReportFilter::new).toList();
    }

    /**
     * {@return the columns that were set up on a report}
     *
     * <p>Current: in {@code GET /api/reports/{reportSid}} (C; that they are there is T). Older: none.
     *
     * @param id which report
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when the report does not list them
     */
    public List<ReportColumn> columns(ReportId id) {
        Objects.requireNonNull(id, "id");
        Reply reply =
                calls.reply(calls.current(VendorCall.GET_REPORT, ReportsApi.class, api -> api.getReport(id.value())));
        return new ReportParts(reply, VendorField.REPORT_COLUMNS, VendorField.REPORT_COLUMN_GROUP)
                .read().stream().map(ReportColumn::new).toList();
    }

    /**
     * {@return the rows of a report, with its own filters; see {@link #run(ReportId, Consumer)}}
     *
     * @param id which report
     */
    public Pager<ReportRow> run(ReportId id) {
        return run(id, all -> {});
    }

    /**
     * {@return the rows of a report} It is run when the rows are asked for, and anew each time.
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/run}, with filters {@code POST} (C; the filters are T). All rows come in
     * one answer, since no parameter for pages is known: export a large report. Older: {@code POST /reports/{report_sid}} (S, in
     * an early draft), part by part; it may keep something on the server, so it is not repeated by itself.
     *
     * @param id which report
     * @param with says with which filters, and how many
     */
    public Pager<ReportRow> run(ReportId id, Consumer<ReportRun> with) {
        Objects.requireNonNull(id, "id");
        ReportRun run = calls.newRun();
        with.accept(run);
        long most = run.limit().map(Long::valueOf).orElse(Long.MAX_VALUE);
        PageCall<ReportRow> part = (start, count) -> rows(vendor.run(id, run, start, count));
        if (vendor.runsInParts()) {
            vendor.run(id, run, 0, 1); // says at once what it cannot be asked for
            return Pager.by(() -> new RowCursor(part, calls.pageSize(), run.start(), most));
        }
        VendorRequest all = vendor.run(id, run, 0, most);
        return Pager.ofOne(() -> run.limited(rows(all)));
    }

    private Page<ReportRow> rows(VendorRequest request) {
        return Page.of(calls.reply(request), ReportRow::new);
    }

    /**
     * Writes all rows of a report as CSV. A file that is there is replaced, at once and only when the whole export has
     * arrived.
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/export/data/csv} (C, T). Older:
     * {@code GET /reports/{report_sid}/tofile/csv} (S).
     *
     * @param id which
     * @param target the file to write; or a folder to take the server's name for it, made safe, and then a file that is
     *     there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path exportCsv(ReportId id, Path target) {
        return exportCsv(id).to(target);
    }

    /**
     * {@return an export of all rows of a report as CSV, to say where to and who is told of its progress; see
     * {@link #exportCsv(ReportId, Path)}}
     *
     * @param id which report
     */
    public FileDownload exportCsv(ReportId id) {
        return exportCsv(id, all -> {});
    }

    /**
     * {@return an export of some rows of a report as CSV, to say where to; see {@link #exportCsv(ReportId, Path)}}
     *
     * @param id which report
     * @param rows says which rows
     */
    public FileDownload exportCsv(ReportId id, Consumer<ReportExport> rows) {
        Objects.requireNonNull(id, "id");
        return calls.file(vendor.csv(id, export(rows)), id.value() + ".csv");
    }

    /**
     * {@return an export of some rows of a report as CSV in UTF-8, to say where to} The vendor's own code calls this one,
     * which another service answers.
     *
     * <p>Current: {@code GET /core-service/reports/{reportSid}/export/csv_utf8} (S). Older: none, but
     * {@link #exportCsv(ReportId, Consumer)}.
     *
     * @param id which report
     * @param rows says which rows; of {@link ReportExport} it knows {@code where} and {@code from}, which defaults to 0
     * @throws IllegalArgumentException naming the setter that it does not know
     */
    public FileDownload exportCsvUtf8(ReportId id, Consumer<ReportExport> rows) {
        Objects.requireNonNull(id, "id");
        ReportExport export = export(rows);
        if (export.count().isPresent() || export.leavesOutRowNumbers()) {
            throw new IllegalArgumentException("exportCsvUtf8: knows neither count nor withoutRowNumbers.");
        }
        ExportReportCsvUtf8Query.Builder query =
                ExportReportCsvUtf8Query.builder().start(export.start().orElse(0L));
        calls.bodies().conditions(export).ifPresent(query::filters);
        return calls.file(
                CoreServiceApi.class, api -> api.exportReportCsvUtf8(id.value(), query.build()), id.value() + ".csv");
    }

    /**
     * Writes all rows of a report for Excel. A file that is there is replaced, at once and only when the whole export has
     * arrived.
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/export/data/excel} (C, T). Older: none.
     *
     * @param id which
     * @param target the file to write; or a folder to take the server's name for it, made safe, and then a file that is
     *     there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path exportExcel(ReportId id, Path target) {
        return exportExcel(id, all -> {}).to(target);
    }

    /**
     * {@return an export of some rows of a report for Excel, to say where to; see {@link #exportExcel(ReportId, Path)}}
     *
     * @param id which report
     * @param rows says which rows
     */
    public FileDownload exportExcel(ReportId id, Consumer<ReportExport> rows) {
        Objects.requireNonNull(id, "id");
        return calls.file(vendor.excel(id, export(rows)), id.value() + ".xlsx");
    }

    /**
     * {@return an export of all rows of a report in a format of the vendor's, to say where to and who is told of its
     * progress}
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/export/data/{exportType}} (C). Older: none.
     *
     * @param id which report
     * @param type the vendor's name of the format, such as {@code excel} (T)
     */
    public FileDownload export(ReportId id, String type) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        return calls.file(vendor.export(id, type, new ReportExport()), id.value() + "." + type);
    }

    private static ReportExport export(Consumer<ReportExport> rows) {
        ReportExport export = new ReportExport();
        rows.accept(export);
        return export;
    }

    private Pager<Report> pager(VendorRequest list) {
        return calls.pager(list, Report::new, Report::id);
    }
}
