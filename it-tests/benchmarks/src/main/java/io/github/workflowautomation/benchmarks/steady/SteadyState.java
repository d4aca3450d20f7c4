package io.github.workflowautomation.benchmarks.steady;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Peer;
import io.github.workflowautomation.benchmarks.report.Samples;
import io.github.workflowautomation.benchmarks.report.Table;
import java.util.ArrayList;
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

    /** One after the other over all peers, as the machine may be slow for a minute. */
    private static final int ROUNDS = 2;

    private static final int VIRTUAL_THREADS_SINCE = 21;

    private SteadyState() {}

    /** Measures one thread, 32, and 32 virtual ones where there are any. */
    public static Findings measure() throws RunnerException {
        Findings findings = new Findings("steady", "Steady state")
                .say(
                        "One client, shared by all threads, over loopback, with the server in a process of its own on the same"
                                + " processors. A small answer is 70 bytes, a large one 100 KB. OkHttp alone reads the answer as text;"
                                + " all others make values of it. " + ROUNDS
                                + " fresh JVMs for each, taking turns, and what lies in the middle of their figures.");
        show(findings, "one thread", run(1, false), true);
        show(findings, THREADS + " threads", run(THREADS, false), false);
        if (Runtime.version().feature() >= VIRTUAL_THREADS_SINCE) {
            show(findings, THREADS + " virtual threads", run(THREADS, true), false);
        }
        return findings;
    }

    private static List<RunResult> run(int threads, boolean virtual) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            results.addAll(once(threads, virtual));
        }
        return results;
    }

    private static Collection<RunResult> once(int threads, boolean virtual) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(SteadyBenchmark.class.getName())
                .param("peer", Peer.OF_THE_BUNDLE.stream().map(Peer::folder).toArray(String[]::new))
                .threads(threads)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        if (virtual) {
            options.jvmArgsAppend("-Djmh.executor=VIRTUAL");
        }
        return new Runner(options.build()).run();
    }

    private static void show(Findings findings, String threads, List<RunResult> results, boolean drawn) {
        Table table = Table.of(
                threads,
                "small: calls a second",
                "÷ OkHttp alone",
                "bytes a call",
                "large: calls a second",
                "÷ OkHttp alone",
                "bytes a call");
        BarChart chart = BarChart.of("Calls a second, " + threads + ", small answers", "");
        double smallAlone = speed(results, Peer.OKHTTP, "r-7").calls().median();
        double largeAlone = speed(results, Peer.OKHTTP, "large").calls().median();
        for (Peer peer : Peer.OF_THE_BUNDLE) {
            Speed small = speed(results, peer, "r-7");
            Speed large = speed(results, peer, "large");
            table.row(
                    peer.name(),
                    text("%,.0f", small.calls().median()),
                    text("%.2f", small.calls().median() / smallAlone),
                    text("%,.0f", small.bytes().median()),
                    text("%,.0f", large.calls().median()),
                    text("%.2f", large.calls().median() / largeAlone),
                    text("%,.0f", large.bytes().median()));
            chart.bar(peer.name(), small.calls().median());
        }
        findings.show(table);
        if (drawn) {
            findings.show("calls-a-second", chart);
        }
    }

    private static Speed speed(List<RunResult> results, Peer peer, String answer) {
        Speed speed = new Speed(new Samples(), new Samples());
        for (RunResult result : results) {
            if (result.getParams().getParam("peer").equals(peer.folder())
                    && result.getParams().getParam("answer").equals(answer)) {
                speed.calls().add(score(result));
                speed.bytes().add(bytes(result));
            }
        }
        return speed;
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

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** Of one client, each round's. */
    private record Speed(Samples calls, Samples bytes) {}
}
