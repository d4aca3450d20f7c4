package io.github.workflowautomation.benchmarks.scale;

import io.github.workflowautomation.benchmarks.report.BarChart;
import io.github.workflowautomation.benchmarks.report.ChildJvm;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Table;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Time and memory against the number of items, tenants and calls at once. */
public final class Scale {
    private static final List<String> OPTIONS = List.of("-Xmx512m");
    private static final int VIRTUAL_THREADS_SINCE = 21;

    private Scale() {}

    /** Measures all three, each size in a fresh JVM. */
    public static Findings measure() throws IOException {
        Findings findings = new Findings("scale", "Scale")
                .say("Each line a fresh JVM. Held is what is left on the heap after a collection.");
        try (ServerProcess server = ServerProcess.start(0, 200)) {
            items(findings, server.host());
            tenants(findings, server.host());
        }
        if (Runtime.version().feature() >= VIRTUAL_THREADS_SINCE) {
            calls(findings);
        }
        return findings;
    }

    private static void items(Findings findings, String host) throws IOException {
        Table table = Table.of("items, in pages of 500", "seconds", "items a second", "held, MiB");
        BarChart chart = BarChart.of("Held on the heap while the last item is in hand", "MiB");
        for (int items : new int[] {10_000, 100_000, 1_000_000}) {
            ChildJvm.Said said = ChildJvm.run(OPTIONS, PagedItems.class, host, String.valueOf(items));
            table.row(number(items), text("%.1f", said.number(0)), number(items / said.number(0)), mebibytes(said, 1));
            chart.bar("this library, " + number(items), said.number(1) / 1_024);
        }
        findings.show(table).show("items", chart);
    }

    private static void tenants(Findings findings, String host) throws IOException {
        Table table = Table.of(
                "tenants beyond the first hundred, a call each", "seconds", "held, KiB", "KiB a tenant", "threads");
        BarChart chart = BarChart.of("Held on the heap for clients of so many tenants", "MiB");
        // Not of one: it takes less than what the heap of a JVM varies by.
        for (int tenants : new int[] {10, 100, 1_000}) {
            ChildJvm.Said said = ChildJvm.run(OPTIONS, Tenants.class, host, String.valueOf(tenants));
            table.row(
                    number(tenants),
                    text("%.2f", said.number(0)),
                    number(said.number(1)),
                    text("%.1f", said.number(1) / tenants),
                    number(said.number(2)));
            chart.bar("this library, " + number(tenants), said.number(1) / 1_024);
        }
        findings.show(table).show("tenants", chart);
    }

    private static void calls(Findings findings) throws IOException {
        Table table = Table.of(
                "calls at once on virtual threads, to a server that takes half a second",
                "raw client, ms",
                "this library, ms",
                "platform threads added",
                "library, most heap in use, MiB");
        BarChart chart = BarChart.of("Until all of so many calls at once are answered", "ms");
        for (int calls : new int[] {100, 1_000, 10_000}) {
            ChildJvm.Said raw = manyCalls("raw", calls);
            ChildJvm.Said ours = manyCalls("library", calls);
            table.row(
                    number(calls),
                    number(raw.number(0)),
                    number(ours.number(0)),
                    number(ours.number(1)),
                    number(ours.number(2)));
            chart.bar("raw client, " + number(calls), raw.number(0));
            chart.bar("this library, " + number(calls), ours.number(0));
        }
        findings.show(table).show("calls", chart);
    }

    private static ChildJvm.Said manyCalls(String client, int calls) throws IOException {
        return ChildJvm.run(List.of("-Xmx2g"), ManyCalls.class, client, String.valueOf(calls));
    }

    private static String mebibytes(ChildJvm.Said said, int index) {
        return text("%.1f", said.number(index) / 1_024);
    }

    private static String number(double value) {
        return text("%,.0f", value);
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
