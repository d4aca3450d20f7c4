package io.github.workflowautomation.client;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The thin calls for reports. */
final class ReportThinCalls {
    private static final ReportId REPORT = new ReportId("s-1");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    private ReportThinCalls() {}

    static Stream<ThinCall> all() {
        return Stream.of(reports(), statistics(), permissions(), categories()).flatMap(some -> some);
    }

    private static Stream<ThinCall> reports() {
        return Stream.of(
                new ThinCall("getReportDetails", c -> c.reports().details(REPORT), "GET /api/reports/s-1/details"),
                new ThinCall("deleteReport", c -> c.reports().delete(REPORT), "DELETE /api/reports/s-1"),
                ThinCall.ofFile(
                        "exportReportCsvUtf8",
                        c -> c.reports().exportCsvUtf8(REPORT, all -> {}),
                        "GET /core-service/reports/s-1/export/csv_utf8?start=0"),
                ThinCall.ofFile(
                        "exportReportCsvUtf8",
                        c -> c.reports()
                                .exportCsvUtf8(
                                        REPORT, rows -> rows.from(7).where("Request|ID", ReportOperator.EQUALS, "12")),
                        "GET /core-service/reports/s-1/export/csv_utf8?start=7&filters=%5B%7B%22field%22%3A%22Request%7CID%22"
                                + "%2C%22data%22%3A%7B%22type%22%3A%22string%22%2C%22value%22%3A%2212%22%2C%22comparison"
                                + "%22%3A%22Equals%22%7D%7D%5D"));
    }

    private static Stream<ThinCall> statistics() {
        return Stream.of(
                new ThinCall(
                        "getInstanceStatistics",
                        c -> c.reports().statistics().requests(),
                        "GET /api/reports/stats/instance/"),
                new ThinCall(
                        "getInstanceStatistics",
                        c -> c.reports()
                                .statistics()
                                .requests(which -> which.process(new ProcessId("p-1"))
                                        .per("month")
                                        .endedBetween(FIRST, LAST)
                                        .publishStatus("Production")),
                        "GET /api/reports/stats/instance/?processGuid=p-1&timeUnit=month&beginEndDate=2026-01-01"
                                + "&endEndDate=2026-01-31&publishStatus=Production"),
                new ThinCall(
                        "getTimeBetweenTasks",
                        c -> c.reports()
                                .statistics()
                                .timeSpan(
                                        new RequestId("r-1"),
                                        new ProcessId("p-1"),
                                        new ProcessTaskId("t-1"),
                                        new ProcessTaskId("t-2"),
                                        FIRST,
                                        LAST,
                                        "day"),
                        "GET /api/reports/kpi/instance/r-1/process/p-1/timespan/t-1/t-2/2026-01-01/2026-01-31/day"));
    }

    private static Stream<ThinCall> permissions() {
        UserId user = new UserId("u-1");
        GroupId group = new GroupId("g-1");
        return Stream.of(
                new ThinCall(
                        "reportPermissions",
                        c -> c.reports().permissions().on("Process"),
                        "GET /api/reports/permissions?objectType=Process"),
                new ThinCall(
                        "reportUserPermissions",
                        c -> c.reports().permissions().of(user),
                        "GET /api/reports/permissions/by-contact/u-1"),
                new ThinCall(
                        "reportGroupPermissions",
                        c -> c.reports().permissions().of(group),
                        "GET /api/reports/permissions/by-group/g-1"),
                ThinCall.ofFile(
                        "exportPermissions",
                        c -> c.reports().permissions().export("Process"),
                        "POST /api/reports/permissions/export?objectType=Process {}"),
                ThinCall.ofFile(
                        "exportUserPermissions",
                        c -> c.reports().permissions().export(user),
                        "POST /api/reports/permissions/by-contact/u-1/export {}"),
                ThinCall.ofFile(
                        "exportGroupPermissions",
                        c -> c.reports().permissions().export(group),
                        "POST /api/reports/permissions/by-group/g-1/export {}"),
                new ThinCall(
                        "refreshPermissionReport",
                        c -> c.reports().permissions().refresh(),
                        "POST /api/reports/permissions/refresh"));
    }

    private static Stream<ThinCall> categories() {
        ProcessTaskId task = new ProcessTaskId("t-1");
        return Stream.of(
                new ThinCall(
                        "getReportCategoryTree",
                        c -> c.reports().categories().tree(),
                        "GET /api/reports/categories/tree/process"),
                new ThinCall(
                        "getReportCategoryLevel",
                        c -> c.reports().categories().level(new ReportCategoryId("c-1")),
                        "GET /api/reports/categories/c-1/level"),
                new ThinCall(
                        "listReportFields",
                        c -> c.reports().categories().fields(task),
                        "GET /api/reports/processes/mapping/processTask/t-1/fields"),
                new ThinCall(
                        "listReportFieldChoices",
                        c -> c.reports().categories().choices(task, "amount"),
                        "GET /api/reports/processes/mapping/processTask/t-1/choices?subKey=amount"));
    }
}
