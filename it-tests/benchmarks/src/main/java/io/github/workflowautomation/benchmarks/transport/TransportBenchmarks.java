package io.github.workflowautomation.benchmarks.transport;

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

/** Runs all benchmarks of calls. What is compared is measured in the same run. */
public final class TransportBenchmarks {
    private static final List<String> NETWORKS = List.of("memory", "loopback");

    private TransportBenchmarks() {}

    /** Measures what one call costs, and what calls do to a server in trouble. */
    public static Findings measure() throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CallBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .build())
                .run();
        return new Findings("calls", "What the library adds to a call")
                .say(
                        "The raw client is the generated interfaces over plain Retrofit and OkHttp, with a header for the token.")
                .show(calls(results))
                .show("nanoseconds", chart(results))
                .show(Outage.measure())
                .show(TokenStorm.measure());
    }

    private static Table calls(Collection<RunResult> results) {
        Table table = Table.of(
                "one call",
                "time, µs",
                "processor time, µs",
                "allocated, bytes",
                "library ÷ raw: time, processor, bytes");
        for (String network : NETWORKS) {
            RunResult raw = find(results, network, "raw");
            RunResult library = find(results, network, "library");
            row(table, network + ", raw client", raw, "");
            row(table, network + ", library", library, ratios(library, raw));
            table.row(
                    network + ", difference",
                    text("%.1f", time(library) - time(raw)),
                    text("%.1f", cpu(library) - cpu(raw)),
                    text("%,.0f", bytes(library) - bytes(raw)),
                    "");
        }
        return table;
    }

    private static void row(Table table, String name, RunResult result, String ratios) {
        table.row(name, text("%.1f", time(result)), text("%.1f", cpu(result)), text("%,.0f", bytes(result)), ratios);
    }

    private static String ratios(RunResult library, RunResult raw) {
        return text("%.2f, ", time(library) / time(raw))
                + text("%.2f, ", cpu(library) / cpu(raw))
                + text("%.2f", bytes(library) / bytes(raw));
    }

    private static BarChart chart(Collection<RunResult> results) {
        BarChart chart = BarChart.of("One small call", "µs");
        for (String network : NETWORKS) {
            chart.bar("raw client, " + network, time(find(results, network, "raw")));
            chart.bar("this library, " + network, time(find(results, network, "library")));
        }
        return chart;
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** The tenth percentile, as other work on the machine only ever makes an iteration slower. */
    private static double time(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(10);
    }

    private static double cpu(RunResult result) {
        return secondary(result, CpuProfiler.LABEL).getStatistics().getPercentile(10);
    }

    private static double bytes(RunResult result) {
        return secondary(result, "gc.alloc.rate.norm").getScore();
    }

    private static Result<?> secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static RunResult find(Collection<RunResult> results, String network, String client) {
        return results.stream()
                .filter(result -> result.getParams().getParam("network").equals(network)
                        && result.getParams().getParam("client").equals(client))
                .findFirst()
                .orElseThrow();
    }
}
