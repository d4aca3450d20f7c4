package io.github.workflowautomation.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes tables as plain text. */
final class TextReport {
    private static final String GAP = "  ";

    private TextReport() {}

    /** {@return the lines of the tables} */
    static List<String> of(String title, List<Table> tables) {
        List<String> lines = new ArrayList<>(List.of(title));
        tables.forEach(table -> lines.addAll(lines(table)));
        return lines;
    }

    private static List<String> lines(Table table) {
        List<Integer> widths = IntStream.range(0, table.head().size())
                .mapToObj(column -> width(table, column))
                .toList();
        List<String> lines = new ArrayList<>(List.of("", table.title(), line(table.head(), widths)));
        lines.add(line(widths.stream().map("-"::repeat).toList(), widths));
        table.rows().forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static int width(Table table, int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElseThrow();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
