package io.github.workflowautomation.benchmarks.json;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Table;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JSON benchmark and the first parses; what comes out are ratios to Jackson databind. */
public final class JsonBenchmarks {
    private static final List<String> LIBRARIES =
            List.of("ours", "moshi-reflective", "gson", "jackson", "jackson-blackbird");
    private static final int FRESH_JVMS = 11;

    private JsonBenchmarks() {}

    /** Measures parsing and writing, and the first parse of a fresh JVM. */
    public static Findings measure() throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(JsonBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run();
        Findings findings = new Findings("json", "JSON")
                .say(
                        "1,000 rows of 25 fields, in relation to Jackson databind in the same run; more is faster, but for the"
                                + " first parse of a fresh JVM, set-up included, where less is.");
        for (String rows : List.of("plain", "dated")) {
            findings.show(table(results, rows, FirstParse.medians(LIBRARIES, rows, FRESH_JVMS)))
                    .show("parse-" + rows, chart(results, rows));
        }
        return findings;
    }

    private static Table table(Collection<RunResult> results, String rows, Map<String, Double> firstParse) {
        Table table = Table.of(rows + " rows", "parse", "KiB a parse", "write", "KiB a write", "first parse", "ms");
        for (String library : LIBRARIES) {
            table.row(
                    name(library),
                    text("%.2f", ratio(results, "parse", library, rows)),
                    text("%,.0f", kilobytes(results, "parse", library, rows)),
                    text("%.2f", ratio(results, "write", library, rows)),
                    text("%,.0f", kilobytes(results, "write", library, rows)),
                    text("%.2f", value(firstParse, library) / value(firstParse, "jackson")),
                    text("%.0f", value(firstParse, library)));
        }
        return table;
    }

    private static BarChart chart(Collection<RunResult> results, String rows) {
        BarChart chart = BarChart.of("Parse " + rows + " rows, ÷ Jackson", "");
        LIBRARIES.forEach(library -> chart.bar(name(library), ratio(results, "parse", library, rows)));
        return chart;
    }

    private static String name(String library) {
        return library.equals("ours") ? "this library's models" : library;
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static double value(Map<String, Double> values, String library) {
        return values.getOrDefault(library, Double.NaN);
    }

    private static double ratio(Collection<RunResult> results, String method, String library, String rows) {
        return score(results, method, library, rows) / score(results, method, "jackson", rows);
    }

    /** The 90th percentile, as other work on the machine only ever slows an iteration down. */
    private static double score(Collection<RunResult> results, String method, String library, String rows) {
        return find(results, method, library, rows)
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(90);
    }

    private static double kilobytes(Collection<RunResult> results, String method, String library, String rows) {
        return find(results, method, library, rows).getSecondaryResults().entrySet().stream()
                        .filter(result -> result.getKey().endsWith("gc.alloc.rate.norm"))
                        .map(Map.Entry::getValue)
                        .mapToDouble(Result::getScore)
                        .findFirst()
                        .orElse(Double.NaN)
                / 1_024;
    }

    private static RunResult find(Collection<RunResult> results, String method, String library, String rows) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method)
                        && result.getParams().getParam("library").equals(library)
                        && result.getParams().getParam("rows").equals(rows))
                .findFirst()
                .orElseThrow();
    }
}
