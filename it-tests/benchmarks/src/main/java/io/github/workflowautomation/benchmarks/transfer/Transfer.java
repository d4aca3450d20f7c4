package io.github.workflowautomation.benchmarks.transfer;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.ChildJvm;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Samples;
import io.github.workflowautomation.benchmarks.report.Table;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files of two gibibytes both ways, by the library and by OkHttp alone, in fresh JVMs that take turns. */
public final class Transfer {
    private static final int ROUNDS = 5;
    private static final long SIZE = 2L << 30;
    private static final double MEBIBYTES = SIZE / 1_048_576.0;
    private static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:MaxDirectMemorySize=8m");

    private Transfer() {}

    /** Measures both. */
    public static Findings measure() throws IOException {
        Map<String, Moved> moved = new LinkedHashMap<>();
        try (ServerProcess server = ServerProcess.start(BytesServer.class, String.valueOf(SIZE))) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String way : List.of("down", "up")) {
                    for (String client : List.of("library", "okhttp")) {
                        moved.computeIfAbsent(client + " " + way, name -> new Moved())
                                .add(ChildJvm.run(
                                        OPTIONS,
                                        TransferProgram.class,
                                        server.host(),
                                        client,
                                        way,
                                        String.valueOf(SIZE)));
                    }
                }
            }
        }
        return findings(moved);
    }

    private static Findings findings(Map<String, Moved> moved) {
        Table table = Table.of(
                "2 GiB",
                "MiB a second",
                "÷ OkHttp alone",
                "set-up included, MiB a second",
                "÷ OkHttp alone",
                "most heap in use, MiB of 64");
        BarChart chart = BarChart.of("2 GiB over loopback", "MiB/s");
        for (String way : List.of("down", "up")) {
            Moved bare = moved.get("okhttp " + way);
            Moved ours = moved.get("library " + way);
            table.row(ours.row("this library, " + way, bare));
            table.row(bare.row("OkHttp alone, " + way, bare));
            chart.bar("this library, " + way, ours.speed());
            chart.bar("OkHttp alone, " + way, bare.speed());
        }
        return new Findings("transfer", "Large files")
                .say(
                        "The median of " + ROUNDS
                                + " fresh JVMs with 64 MiB of heap each, taking turns. Each moves the file twice: the"
                                + " second time is what a transfer takes, the first one has the set-up of client and JVM in it.")
                .show(table)
                .show("speed", chart);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private record Moved(Samples firstSeconds, Samples seconds, Samples mebibytes) {
        Moved() {
            this(new Samples(), new Samples(), new Samples());
        }

        void add(ChildJvm.Said said) {
            firstSeconds.add(said.number(0));
            seconds.add(said.number(1));
            mebibytes.add(said.number(2));
        }

        String[] row(String name, Moved bare) {
            return new String[] {
                name,
                text(speed()),
                ratio(speed() / bare.speed()),
                text(firstSpeed()),
                ratio(firstSpeed() / bare.firstSpeed()),
                text(heap())
            };
        }

        double speed() {
            return MEBIBYTES / seconds.median();
        }

        double firstSpeed() {
            return MEBIBYTES / firstSeconds.median();
        }

        double heap() {
            return mebibytes.percentile(100);
        }
    }
}
