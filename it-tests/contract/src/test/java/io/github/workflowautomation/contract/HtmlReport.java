package io.github.workflowautomation.contract;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as one page that needs nothing else. */
final class HtmlReport {
    private static final String STYLE = """
            body { font: 14px/1.4 system-ui, sans-serif; margin: 2rem; color: #222 }
            table { border-collapse: collapse; margin-bottom: 2rem }
            th, td { border: 1px solid #ddd; padding: .2rem .5rem; text-align: left; vertical-align: top }
            th { background: #f4f4f4; position: sticky; top: 0 }
            td:empty { background: #fdd }""";

    private HtmlReport() {}

    /** {@return the page of the tables} */
    static String of(String title, List<Table> tables) {
        String body = tables.stream().map(HtmlReport::table).collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "\n</style>\n</head>\n<body>\n<h1>" + escaped(title) + "</h1>\n"
                + body + "</body>\n</html>\n";
    }

    private static String table(Table table) {
        String rows = table.rows().stream().map(row -> row("td", row)).collect(Collectors.joining());
        return "<h2>" + escaped(table.title()) + "</h2>\n<table>\n" + row("th", table.head()) + rows + "</table>\n";
    }

    private static String row(String cell, List<String> texts) {
        return texts.stream()
                .map(text -> "<" + cell + ">" + escaped(text) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
