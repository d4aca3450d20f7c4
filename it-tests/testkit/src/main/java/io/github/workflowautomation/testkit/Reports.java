package io.github.workflowautomation.testkit;

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

    /** One row for each request, the oldest first. */
    List<List<String>> rows(ReportDefinition report) {
        return requests.oldestFirst().stream()
                .map(request -> report.columns().stream()
                        .map(column -> column.cell().of(request))
                        .toList())
                .toList();
    }

    /** As RFC 4180 has it, with a heading. */
    String csv(ReportDefinition report, int start, int count) {
        List<String> heading =
                report.columns().stream().map(ReportDefinition.Column::title).toList();
        StringBuilder csv = new StringBuilder(line(heading));
        rows(report).stream().skip(start).limit(count).forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Reports::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
