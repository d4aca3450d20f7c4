package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports: search, read, run, export. */
final class ReportRoutes {
    private final Reports reports;
    private final Wire wire;

    ReportRoutes(Reports reports, Wire wire) {
        this.reports = reports;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.add("GET", "/api/reports/search", request -> wire.whole(request, reports.all(), this::json));
        routes.add("GET", "/api/reports/{reportSid}", request -> ApiAnswer.json(json(report(request))));
        routes.add("GET", "/api/reports/{reportSid}/filters", this::filters);
        routes.add("GET", "/api/reports/{reportSid}/run", this::runAsSaved);
        routes.add(Permission.RUN, "POST", "/api/reports/{reportSid}/run", this::run);
        routes.add("GET", "/api/reports/{reportSid}/export/data/{exportType}", this::export);
        routes.add("GET", "/core-service/reports/{reportSid}/export/csv_utf8", this::csv);
    }

    private ApiAnswer filters(ApiRequest request) {
        return ApiAnswer.json(ReportJson.filters(report(request)));
    }

    private ApiAnswer run(ApiRequest request) {
        ReportDefinition report = report(request);
        return rows(report, ReportFilter.ofRun(report, request.json()), Integer.MAX_VALUE);
    }

    private ApiAnswer runAsSaved(ApiRequest request) {
        return rows(report(request), List.of(), request.number("limit", Integer.MAX_VALUE));
    }

    private ApiAnswer rows(ReportDefinition report, List<ReportFilter> filters, int limit) {
        List<List<JsonValue>> rows = reports.rows(report, filters);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", rows.size());
        answer.put(
                "items",
                rows.stream().limit(limit).map(row -> named(report, row)).toList());
        return ApiAnswer.json(answer);
    }

    private ApiAnswer export(ApiRequest request) {
        if (!request.path("exportType").equals("csv")) {
            throw Refusal.notPlayed("exports other than csv");
        }
        return csv(request);
    }

    private ApiAnswer csv(ApiRequest request) {
        ReportDefinition report = report(request);
        int start = request.number("start", 0);
        int count = request.number("count", Integer.MAX_VALUE);
        return ApiAnswer.csv(reports.csv(report, ReportFilter.ofExport(report, request), start, count));
    }

    private ReportDefinition report(ApiRequest request) {
        return reports.require(request.id("reportSid"));
    }

    private static Map<String, Object> named(ReportDefinition report, List<JsonValue> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(report.columns().get(i).title(), row.get(i));
        }
        return named;
    }

    private Map<String, Object> json(ReportDefinition report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sid", wire.id(report.sid()));
        json.put("name", report.name());
        json.put("description", report.description());
        json.put("objectType", "Process");
        json.put(
                "columns",
                List.of(Map.of(
                        "column",
                        report.columns().stream().map(ReportRoutes::json).toList())));
        json.put("filters", List.of(Map.of("filter", ReportJson.exposed(report))));
        return json;
    }

    private static Map<String, Object> json(ReportDefinition.Column column) {
        return Map.of("@alias", column.title(), "mapping_val", column.mapping(), "isSelected", true);
    }
}
