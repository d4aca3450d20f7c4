package io.github.workflowautomation.benchmarks.build;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.ChildJvm;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a client of so many operations takes to generate and to compile. */
public final class BuildTime {
    private BuildTime() {}

    /** Measures each size in a fresh JVM. */
    public static Findings measure() throws IOException {
        String folder = Objects.requireNonNull(System.getProperty("benchmark.work"), "benchmark.work");
        Table table = Table.of(
                "operations, and as many schemas",
                "generate, s",
                "compile, s",
                "most heap in use, MiB",
                "sources, MiB");
        BarChart chart = BarChart.of("Generate and compile so many operations", "s");
        for (int operations : new int[] {125, 250, 500, 1_000}) {
            ChildJvm.Said said =
                    ChildJvm.run(List.of("-Xmx4g"), BuildProgram.class, folder, String.valueOf(operations));
            table.row(
                    number("%,.0f", operations),
                    number("%.1f", said.number(0)),
                    number("%.1f", said.number(1)),
                    number("%,.0f", said.number(2)),
                    number("%.1f", said.number(3)));
            chart.bar("this library, " + number("%,.0f", operations), said.number(0) + said.number(1));
        }
        return new Findings("build", "Build")
                .say(
                        "Each line a fresh JVM, its start not counted. An operation has a path, a query, a header and a body; a"
                                + " schema has ten fields.")
                .show(table)
                .show("seconds", chart);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
