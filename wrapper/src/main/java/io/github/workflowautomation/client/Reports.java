package io.github.workflowautomation.client;

import io.github.workflowautomation.api.ReportsApi;
import io.github.workflowautomation.api.parameter.ExportReportQuery;
import io.github.workflowautomation.api.parameter.SearchReportsQuery;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The tenant's reports. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>Calls of the current API; which letters stand for which evidence, see {@link VendorConventions}.
 */
public final class Reports {
    private final Calls calls;
    private final ReportsApi api;

    Reports(Calls calls) {
        this.calls = calls;
        this.api = calls.api(ReportsApi.class);
    }

    /**
     * {@return the report of exactly that name, as far as this user may see it ({@code GET /api/reports/search}, C)}
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<Report> findByName(String name) {
        Objects.requireNonNull(name, "name");
        return Named.find(pager(query().search(name).build()), name, Report::name, Report::id);
    }

    /** {@return all reports that this user may see ({@code GET /api/reports/search}, C)} */
    public Pager<Report> list() {
        return pager(query().build());
    }

    /**
     * {@return a report ({@code GET /api/reports/{reportSid}}, C)}
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such report
     */
    public Report get(ReportId id) {
        Objects.requireNonNull(id, "id");
        return new Report(calls.reply(api.getReport(id.value())).object());
    }

    /**
     * Writes all rows of a report as CSV ({@code GET /api/reports/{reportSid}/export/data/csv}, C, T). A file that is
     * there is replaced, at once and only when the whole export has arrived.
     *
     * @param id which report
     * @param target the file to write; or a folder to take the server's name for it, made safe, and then a file that is
     *     there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path exportCsv(ReportId id, Path target) {
        return exportCsv(id).to(target);
    }

    /**
     * {@return an export of all rows of a report as CSV, to say where to and who is told of its progress}
     *
     * @param id which report
     */
    public FileDownload exportCsv(ReportId id) {
        return export(id, calls.conventions().csvExportType(), ".csv");
    }

    /**
     * {@return an export of all rows of a report in a format of the vendor's
     * ({@code GET /api/reports/{reportSid}/export/data/{exportType}}, C), to say where to and who is told of its progress}
     *
     * @param id which report
     * @param type the vendor's name of the format, such as {@code excel} (T)
     */
    public FileDownload export(ReportId id, String type) {
        return export(id, Objects.requireNonNull(type, "type"), "." + type);
    }

    private FileDownload export(ReportId id, String type, String ending) {
        Objects.requireNonNull(id, "id");
        return new FileDownload(
                calls, api.exportReport(id.value(), type, ExportReportQuery.none()), id.value() + ending);
    }

    private SearchReportsQuery.Builder query() {
        SearchReportsQuery.Builder query = SearchReportsQuery.builder();
        calls.conventions().reportSearchPermission().ifPresent(query::permissionType);
        return query;
    }

    /** The call takes no paging parameters: its first answer is all. */
    private Pager<Report> pager(SearchReportsQuery query) {
        return Pager.ofOne(() -> Page.of(calls.reply(api.searchReports(query)), Report::new));
    }
}
