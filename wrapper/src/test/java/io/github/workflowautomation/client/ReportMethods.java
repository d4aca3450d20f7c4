package io.github.workflowautomation.client;

import io.github.workflowautomation.client.GenerationTest.Method;
import java.io.OutputStream;
import java.util.stream.Stream;

/** The methods for reports beyond those of the story, for {@link GenerationTest}. */
final class ReportMethods {
    private static final ReportId REPORT = new ReportId("s-1");
    private static final String ROWS = "{\"items\":[{\"a\":1}],\"total\":1}";
    private static final String NONE = "";

    private ReportMethods() {}

    static Stream<Method> all() {
        return Stream.of(
                new Method(
                        "searchReports",
                        "[]",
                        c -> c.reports().list("Run").toList(),
                        "GET /api/reports/search?permissionType=Run",
                        NONE),
                new Method(
                        "getReport",
                        "{\"columns\":[]}",
                        c -> c.reports().columns(REPORT),
                        "GET /api/reports/s-1",
                        NONE),
                new Method(
                        "reports().filters(id)",
                        "[{\"filters\":[]}]",
                        c -> c.reports().filters(REPORT),
                        "GET /api/reports/s-1",
                        "GET /reports/s-1/filters"),
                new Method(
                        "reports().run(id)",
                        ROWS,
                        c -> c.reports().run(REPORT).toList(),
                        "GET /api/reports/s-1/run",
                        "POST /reports/s-1 {\"start\":0,\"filters\":[],\"persist\":true,\"page\":1,\"limit\":50}"),
                new Method(
                        "reports().run(id, with limit)",
                        ROWS,
                        c -> c.reports().run(REPORT, run -> run.limit(10)).toList(),
                        "GET /api/reports/s-1/run?limit=10",
                        "POST /reports/s-1 {\"start\":0,\"filters\":[],\"persist\":true,\"page\":1,\"limit\":10}"),
                new Method(
                        "reports().run(…) with filters",
                        "[{\"a\":1}]",
                        c -> c.reports()
                                .run(REPORT, run -> run.filter("Department", "Sales"))
                                .toList(),
                        "POST /api/reports/s-1/run [{\"label\":\"Department\",\"value\":\"Sales\"}]",
                        NONE),
                new Method(
                        "reports().exportCsv(…) with from, count or withoutRowNumbers",
                        "a,b",
                        c -> export(c.reports()
                                .exportCsv(
                                        REPORT, rows -> rows.from(5).count(10).withoutRowNumbers())),
                        "GET /api/reports/s-1/export/data/csv?start=5&count=10&skipRColumn=true",
                        NONE),
                new Method(
                        "reports().exportExcel(…)",
                        "a,b",
                        c -> export(c.reports().exportExcel(REPORT, all -> {})),
                        "GET /api/reports/s-1/export/data/excel",
                        NONE));
    }

    private static void export(FileDownload download) {
        download.to(OutputStream.nullOutputStream());
    }
}
