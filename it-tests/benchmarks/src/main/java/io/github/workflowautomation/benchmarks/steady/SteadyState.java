package io.github.workflowautomation.benchmarks.steady;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Peer;
import io.github.workflowautomation.benchmarks.report.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Calls per second and bytes for each, of all peers from the bundle. */
public final class SteadyState {
    private static final int THREADS = 32;
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private SteadyState() {}

    /** Measures one thread, 32, and 32 virtual ones where there are any. */
    public static Findings measure() throws RunnerException {
        Findings findings = new Findings("steady", "Steady state")
                .say(
                        "One client, shared by all threads, over loopback, with the server in a process of its own on the same"
                                + " processors. A small answer is 70 bytes, a large one 100 KB. OkHttp alone reads the answer as text;"
                                + " all others make values of it.");
        show(findings, "one thread", run(1, false), true);
        show(findings, THREADS + " threads", run(THREADS, false), false);
        if (Runtime.version().feature() >= VIRTUAL_THREADS_SINCE) {
            show(findings, THREADS + " virtual threads", run(THREADS, true), false);
        }
        return findings;
    }

    private static Collection<RunResult> run(int threads, boolean virtual) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(SteadyBenchmark.class.getName())
                .param("peer", Peer.OF_THE_BUNDLE.stream().map(Peer::folder).toArray(String[]::new))
                .threads(threads)
                .addProfiler(GCProfiler.class);
        if (virtual) {
            options.jvmArgsAppend("-Djmh.executor=VIRTUAL");
        }
        return new Runner(options.build()).run();
    }

    private static void show(Findings findings, String threads, Collection<RunResult> results, boolean drawn) {
        Table table = Table.of(
                threads,
                "small: calls a second",
                "÷ OkHttp alone",
                "bytes a call",
                "large: calls a second",
                "÷ OkHttp alone",
                "bytes a call");
        BarChart chart = BarChart.of("Calls a second, " + threads + ", small answers", "");
        for (Peer peer : Peer.OF_THE_BUNDLE) {
            RunResult small = find(results, peer.folder(), "r-7");
            RunResult large = find(results, peer.folder(), "large");
            table.row(
                    peer.name(),
                    text("%,.0f", score(small)),
                    text("%.2f", score(small) / score(find(results, "okhttp", "r-7"))),
                    text("%,.0f", bytes(small)),
                    text("%,.0f", score(large)),
                    text("%.2f", score(large) / score(find(results, "okhttp", "large"))),
                    text("%,.0f", bytes(large)));
            chart.bar(peer.name(), score(small));
        }
        findings.show(table);
        if (drawn) {
            findings.show("calls-a-second", chart);
        }
    }

    /** The median: an iteration in which answers of the one before are counted is fast for no reason of the client's. */
    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static RunResult find(Collection<RunResult> results, String peer, String answer) {
        return results.stream()
                .filter(result -> List.of(
                                result.getParams().getParam("peer"),
                                result.getParams().getParam("answer"))
                        .equals(List.of(peer, answer)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
