package io.github.workflowautomation.benchmarks.transport;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks of calls, and prints Markdown tables. What is compared is measured in the same run. */
public final class TransportBenchmarks {
    private TransportBenchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CallBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .build())
                .run();
        System.out.printf(
                Locale.ROOT,
                "%nJava %s, %d processors.%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        print(results);
        Outage.print();
        TokenStorm.print();
        ManyCalls.print();
    }

    private static void print(Collection<RunResult> results) {
        System.out.println("| one call | time | processor time | allocated | library / raw: time, processor, bytes |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (String network : new String[] {"memory", "loopback"}) {
            RunResult raw = find(results, network, "raw");
            RunResult library = find(results, network, "library");
            print(network + ", raw client", raw, "");
            String ratios = String.format(
                    Locale.ROOT,
                    "%.2f, %.2f, %.2f",
                    time(library) / time(raw),
                    cpu(library) / cpu(raw),
                    bytes(library) / bytes(raw));
            print(network + ", library", library, ratios);
            System.out.printf(
                    Locale.ROOT,
                    "| %s, difference | %.1f µs | %.1f µs | %.0f bytes | |%n",
                    network,
                    time(library) - time(raw),
                    cpu(library) - cpu(raw),
                    bytes(library) - bytes(raw));
        }
        System.out.println();
    }

    private static void print(String name, RunResult result, String ratios) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f µs | %.1f µs | %.0f bytes | %s |%n",
                name,
                time(result),
                cpu(result),
                bytes(result),
                ratios);
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
