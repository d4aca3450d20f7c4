package io.github.workflowautomation.client;

import io.github.workflowautomation.twins.AsyncTwin;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The tenant's reports. Every call may throw a {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>What each calls stands beside it, for the current API and the older one ({@link Generation}); which letters stand for
 * which evidence, see {@link VendorConventions}.
 */
@AsyncTwin
public final class Reports {
    private final Calls calls;
    private final VendorApi vendor;

    Reports(Calls calls) {
        this.calls = calls;
        this.vendor = calls.vendor();
    }

    /**
     * {@return the report of exactly that name, as far as this user may see it}
     *
     * <p>Current: {@code GET /api/reports/search} (C). Older: {@code GET /reports} (I), which is read to its end.
     *
     * @param name the name, with its case
     * @throws IllegalStateException when several are called so, naming their ids
     */
    public Optional<Report> findByName(String name) {
        Objects.requireNonNull(name, "name");
        return Named.find(pager(vendor.reports(name)), name, Report::name, Report::id);
    }

    /**
     * {@return all reports that this user may see}
     *
     * <p>Current: {@code GET /api/reports/search} (C). Older: {@code GET /reports} (I).
     */
    public Pager<Report> list() {
        return pager(vendor.reports(null));
    }

    /**
     * {@return a report}
     *
     * <p>Current: {@code GET /api/reports/{reportSid}} (C). Older: none.
     *
     * @param id which
     * @throws io.github.workflowautomation.client.error.NotFoundException when there is no such report
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public Report get(ReportId id) {
        Objects.requireNonNull(id, "id");
        return new Report(calls.reply(vendor.report(id)).object());
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
        Objects.requireNonNull(id, "id");
        return calls.file(vendor.csv(id), id.value() + ".csv");
    }

    /**
     * {@return an export of all rows of a report in a format of the vendor's, to say where to and who is told of its
     * progress}
     *
     * <p>Current: {@code GET /api/reports/{reportSid}/export/data/{exportType}} (C). Older: none.
     *
     * @param id which report
     * @param type the vendor's name of the format, such as {@code excel} (T)
     * @throws io.github.workflowautomation.client.error.NotInGenerationException on the older API
     */
    public FileDownload export(ReportId id, String type) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        return calls.file(vendor.export(id, type), id.value() + "." + type);
    }

    private Pager<Report> pager(VendorRequest list) {
        return calls.pager(list, Report::new, Report::id);
    }
}
