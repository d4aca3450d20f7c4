package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tenant's reports, computed from what has happened. */
final class Reports {
    private final List<ReportDefinition> all;
    private final Requests requests;

    Reports(List<ReportDefinition> all, Requests requests) {
        this.all = List.copyOf(all);
        this.requests = requests;
    }

    List<ReportDefinition> all() {
        return all;
    }

    ReportDefinition require(UUID sid) {
        return all.stream()
                .filter(report -> report.sid().equals(sid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such report"));
    }

    /** One row for each request that the filters let pass, the oldest first. */
    List<List<JsonValue>> rows(ReportDefinition report, List<ReportFilter> filters) {
        return requests.oldestFirst().stream()
                .filter(request -> filters.stream().allMatch(filter -> filter.holds(request)))
                .map(request -> report.columns().stream()
                        .map(column -> column.cell().of(request))
                        .toList())
                .toList();
    }

    /** As RFC 4180 has it, with a heading. */
    String csv(ReportDefinition report, List<ReportFilter> filters, int start, int count) {
        List<String> heading =
                report.columns().stream().map(ReportDefinition.Column::title).toList();
        StringBuilder csv = new StringBuilder(line(heading));
        rows(report, filters).stream().skip(start).limit(count).forEach(row -> csv.append(line(texts(row))));
        return csv.toString();
    }

    private static List<String> texts(List<JsonValue> row) {
        return row.stream().map(cell -> cell.asString().orElse("")).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Reports::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
