package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.GroupId;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.ReportCategoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The methods for reports beyond those of the story. */
final class ReportCalls {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final ProcessTaskId TASK = new ProcessTaskId(Given.SID);
    private static final GroupId GROUP = new GroupId(Given.SID);
    private static final JsonValue NO_ROWS = JsonValue.of(List.of());

    private ReportCalls() {}

    static List<FriendlyCall> all() {
        return Stream.of(reports(), exports(), statistics(), permissions(), categories())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FriendlyCall> reports() {
        return List.of(
                FriendlyCall.of(
                        "Reports.list(String)",
                        (c, it) -> c.reports().list("Run").toList()),
                FriendlyCall.of(
                        "Reports.details(ReportId)", (c, it) -> c.reports().details(it.report())),
                FriendlyCall.of(
                        "Reports.delete(ReportId)", (c, it) -> c.reports().delete(it.report())),
                FriendlyCall.of(
                        "Reports.filters(ReportId)", (c, it) -> c.reports().filters(it.report())),
                FriendlyCall.of(
                        "Reports.columns(ReportId)", (c, it) -> c.reports().columns(it.report())),
                FriendlyCall.of(
                                "Reports.run(ReportId)",
                                (c, it) -> c.reports().run(it.report()).toList())
                        .answered("legacyRunReport", NO_ROWS),
                FriendlyCall.of(
                                "Reports.run(ReportId, Consumer)",
                                (c, it) -> c.reports()
                                        .run(it.report(), run -> run.limit(1))
                                        .toList())
                        .answered("legacyRunReport", NO_ROWS));
    }

    private static List<FriendlyCall> exports() {
        return List.of(
                FriendlyCall.of(
                        "Reports.exportCsv(ReportId, Consumer)",
                        (c, it) -> c.reports()
                                .exportCsv(it.report(), rows -> rows.from(1).count(1))
                                .to(it.target())),
                FriendlyCall.of(
                        "Reports.exportCsvUtf8(ReportId, Consumer)",
                        (c, it) -> c.reports()
                                .exportCsvUtf8(it.report(), rows -> rows.from(1))
                                .to(it.target())),
                FriendlyCall.of(
                        "Reports.exportExcel(ReportId, Path)",
                        (c, it) -> c.reports().exportExcel(it.report(), it.target())),
                FriendlyCall.of(
                        "Reports.exportExcel(ReportId, Consumer)",
                        (c, it) -> c.reports()
                                .exportExcel(it.report(), rows -> rows.count(1))
                                .to(it.target())));
    }

    private static List<FriendlyCall> statistics() {
        return List.of(
                FriendlyCall.of(
                        "ReportStatistics.requests()",
                        (c, it) -> c.reports().statistics().requests()),
                FriendlyCall.of(
                        "ReportStatistics.requests(Consumer)",
                        (c, it) -> c.reports()
                                .statistics()
                                .requests(which -> which.process(it.process()).endedBetween(FIRST, LAST))),
                FriendlyCall.of(
                        "ReportStatistics.timeSpan(RequestId, ProcessId, ProcessTaskId, ProcessTaskId, LocalDate,"
                                + " LocalDate, String)",
                        (c, it) -> c.reports()
                                .statistics()
                                .timeSpan(it.request(), it.process(), TASK, TASK, FIRST, LAST, "day")));
    }

    private static List<FriendlyCall> permissions() {
        return List.of(
                FriendlyCall.of(
                        "PermissionReports.on(String)",
                        (c, it) -> c.reports().permissions().on("Process")),
                FriendlyCall.of(
                        "PermissionReports.of(UserId)",
                        (c, it) -> c.reports().permissions().of(it.user())),
                FriendlyCall.of(
                        "PermissionReports.of(GroupId)",
                        (c, it) -> c.reports().permissions().of(GROUP)),
                FriendlyCall.of(
                        "PermissionReports.export(String)",
                        (c, it) -> c.reports().permissions().export("Process").to(it.target())),
                FriendlyCall.of(
                        "PermissionReports.export(UserId)",
                        (c, it) -> c.reports().permissions().export(it.user()).to(it.target())),
                FriendlyCall.of(
                        "PermissionReports.export(GroupId)",
                        (c, it) -> c.reports().permissions().export(GROUP).to(it.target())),
                FriendlyCall.of(
                        "PermissionReports.refresh()",
                        (c, it) -> c.reports().permissions().refresh()));
    }

    private static List<FriendlyCall> categories() {
        return List.of(
                FriendlyCall.of(
                        "ReportCategories.tree()",
                        (c, it) -> c.reports().categories().tree()),
                FriendlyCall.of(
                        "ReportCategories.level(ReportCategoryId)",
                        (c, it) -> c.reports().categories().level(new ReportCategoryId(Given.SID))),
                FriendlyCall.of(
                        "ReportCategories.fields(ProcessTaskId)",
                        (c, it) -> c.reports().categories().fields(TASK)),
                FriendlyCall.of(
                        "ReportCategories.choices(ProcessTaskId, String)",
                        (c, it) -> c.reports().categories().choices(TASK, "amount")));
    }
}
