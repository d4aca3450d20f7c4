package io.github.workflowautomation.benchmarks.json;

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

/** Runs the JSON benchmark and the first parses, and prints one Markdown table of ratios to Jackson databind. */
public final class JsonBenchmarks {
    private static final List<String> LIBRARIES =
            List.of("ours", "moshi-reflective", "gson", "jackson", "jackson-blackbird");
    private static final int FRESH_JVMS = 11;

    private JsonBenchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(JsonBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run();
        System.out.printf(
                Locale.ROOT,
                "%n1,000 rows of 25 fields; Java %s, %d processors; ratios to Jackson databind in the same run.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        for (String rows : List.of("plain", "dated")) {
            print(results, rows, FirstParse.medians(LIBRARIES, rows, FRESH_JVMS));
        }
    }

    private static void print(Collection<RunResult> results, String rows, Map<String, Double> firstParse) {
        System.out.printf("| %s rows | parse | KB a parse | write | KB a write | first parse |%n", rows);
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (String library : LIBRARIES) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %.2f | %.0f | %.2f (%.0f ms) |%n",
                    library,
                    ratio(results, "parse", library, rows),
                    kilobytes(results, "parse", library, rows),
                    ratio(results, "write", library, rows),
                    kilobytes(results, "write", library, rows),
                    value(firstParse, library) / value(firstParse, "jackson"),
                    value(firstParse, library));
        }
        System.out.println();
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
