package io.github.workflowautomation.benchmarks.start;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.ChildJvm;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Peer;
import io.github.workflowautomation.benchmarks.report.Samples;
import io.github.workflowautomation.benchmarks.report.Table;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** From the start of a fresh JVM to the first answer, the clients taking turns. */
public final class ColdStart {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 25);
    private static final String PROGRAM = "peer.FirstCall";

    private ColdStart() {}

    /** Measures all peers, without and with an archive of classes. */
    public static Findings measure() throws IOException {
        Map<Peer, Start> plain = new LinkedHashMap<>();
        Map<Peer, Start> archived = new LinkedHashMap<>();
        try (ServerProcess server = ServerProcess.start(0, 200)) {
            for (Peer peer : Peer.all()) {
                plain.put(peer, new Start(peer, server.host(), List.of()));
                archived.put(peer, new Start(peer, server.host(), archive(peer, server.host())));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Peer peer : Peer.all()) {
                    plain.get(peer).once();
                    archived.get(peer).once();
                }
            }
            return findings(plain, archived);
        }
    }

    /** The options that make a JVM start from an archive of the classes that one run before loaded. */
    private static List<String> archive(Peer peer, String host) throws IOException {
        Path file = peer.target().resolve("classes.jsa");
        ChildJvm.run(
                peer.classPath(),
                List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"),
                PROGRAM,
                List.of(host));
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    private static Findings findings(Map<Peer, Start> plain, Map<Peer, Start> archived) throws IOException {
        Table table = Table.of(
                "client",
                "ms to the first answer",
                "10th to 90th percentile",
                "÷ Retrofit and Moshi by hand",
                "classes",
                "peak MiB",
                "ms with AppCDS",
                "÷ by hand with AppCDS");
        BarChart chart = BarChart.of("From the start of the JVM to the first answer, median", "ms");
        for (Map.Entry<Peer, Start> entry : plain.entrySet()) {
            Start start = entry.getValue();
            Start fast = archived.get(entry.getKey());
            table.row(
                    entry.getKey().name(),
                    text("%.0f", start.millis().median()),
                    text(
                            "%.0f–%.0f",
                            start.millis().percentile(10), start.millis().percentile(90)),
                    text(
                            "%.2f",
                            start.millis().median()
                                    / plain.get(Peer.BARE).millis().median()),
                    text("%,d", start.classes()),
                    text("%.0f", start.peakMebibytes().median()),
                    text("%.0f", fast.millis().median()),
                    text(
                            "%.2f",
                            fast.millis().median()
                                    / archived.get(Peer.BARE).millis().median()));
            chart.bar(entry.getKey().name(), start.millis().median());
        }
        return new Findings("start", "Cold start")
                .say(ROUNDS + " fresh JVMs for each client, taking turns: build a client, fetch a token, make the first"
                        + " call; the published SDKs, which need no token, make one call. Wall time from the start of the"
                        + " process; all classes that were loaded; the most memory that the process had (on Linux).")
                .show(table)
                .show("milliseconds", chart);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** One client's runs. */
    private record Start(Peer peer, String host, List<String> options, Samples millis, Samples peakMebibytes) {
        Start(Peer peer, String host, List<String> options) {
            this(peer, host, options, new Samples(), new Samples());
        }

        void once() throws IOException {
            ChildJvm.Said said = ChildJvm.run(peer.classPath(), options, PROGRAM, List.of(host));
            millis.add(said.millis());
            peakMebibytes.add(said.number(1) / 1_024);
        }

        long classes() throws IOException {
            Path log = peer.target().resolve("classes.log");
            ChildJvm.run(peer.classPath(), List.of("-Xlog:class+load:file=" + log), PROGRAM, List.of(host));
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        }
    }
}
