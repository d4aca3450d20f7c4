package io.github.workflowautomation.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    private Table() {}

    /** {@return one with these columns} */
    public static Table of(String... columns) {
        Table table = new Table().row(columns);
        return table.row(Collections.nCopies(columns.length, "---").toArray(String[]::new));
    }

    /** Adds a row. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** {@return its lines, each with its end} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
