package io.github.workflowautomation.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report as one page that needs nothing else. */
final class HtmlReport {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Live check</title>
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid #ddd; padding: .3em .6em; text-align: left; vertical-align: top; }
            code { font-size: 13px; overflow-wrap: anywhere; }
            .fits { color: #176b2c; } .differs { color: #a33; } .refused, .failed { color: #8a5a00; } .not { color: #666; }
            </style>
            </head>
            <body>
            <h1>Live check</h1>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private HtmlReport() {}

    static String of(LiveReport report) {
        HtmlReport html = new HtmlReport();
        html.element("p", report.summary());
        report.stopped().ifPresent(reason -> html.element("p", "Not complete: " + reason));
        html.list("Learned", report.learned());
        html.list("To decide", report.questions());
        html.sections(report);
        html.operations(report);
        return html.page.append("</body>\n</html>\n").toString();
    }

    private void sections(LiveReport report) {
        Map<String, Map<Verdict, Long>> counts = report.results().stream()
                .collect(Collectors.groupingBy(
                        OperationResult::section,
                        TreeMap::new,
                        Collectors.groupingBy(OperationResult::verdict, Collectors.counting())));
        page.append("<h2>By section</h2>\n<table>\n<tr><th>section</th>");
        List<Verdict> verdicts = List.of(Verdict.values());
        verdicts.forEach(verdict -> page.append(cell("th", verdict.toString())));
        page.append("</tr>\n");
        counts.forEach((section, byVerdict) -> {
            page.append("<tr>").append(cell("td", section));
            verdicts.forEach(verdict -> page.append(cell("td", String.valueOf(byVerdict.getOrDefault(verdict, 0L)))));
            page.append("</tr>\n");
        });
        page.append("</table>\n");
    }

    private void operations(LiveReport report) {
        page.append(
                "<h2>Operations</h2>\n<table>\n<tr><th>call</th><th>id</th><th>evidence</th><th>verdict</th><th>HTTP</th><th></th></tr>\n");
        report.results().forEach(this::operation);
        page.append("</table>\n");
    }

    private void operation(OperationResult result) {
        String kind = result.verdict().toString().split(" ", -1)[0];
        page.append("<tr><td><code>").append(escaped(result.call())).append("</code></td>");
        page.append("<td><code>").append(escaped(result.id())).append("</code></td>");
        page.append(cell("td", result.isProven() ? result.evidence() + " → L" : result.evidence()));
        page.append("<td class=\"")
                .append(kind)
                .append("\">")
                .append(result.verdict())
                .append("</td>");
        page.append(cell("td", result.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        page.append("<td>").append(escaped(result.note()));
        result.differences()
                .forEach(difference -> page.append("<br><code>")
                        .append(escaped(difference.toString()))
                        .append("</code>"));
        page.append("</td></tr>\n");
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.append(cell("h2", title)).append("\n<ul>\n");
        lines.forEach(line -> element("li", line));
        page.append("</ul>\n");
    }

    private void element(String name, String text) {
        page.append(cell(name, text)).append('\n');
    }

    private static String cell(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
