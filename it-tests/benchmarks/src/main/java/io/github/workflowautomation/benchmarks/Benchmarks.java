package io.github.workflowautomation.benchmarks;

import io.github.workflowautomation.benchmarks.build.BuildTime;
import io.github.workflowautomation.benchmarks.json.JsonBenchmarks;
import io.github.workflowautomation.benchmarks.report.Findings;
import io.github.workflowautomation.benchmarks.report.Page;
import io.github.workflowautomation.benchmarks.scale.Scale;
import io.github.workflowautomation.benchmarks.start.ColdStart;
import io.github.workflowautomation.benchmarks.steady.SteadyState;
import io.github.workflowautomation.benchmarks.transfer.Transfer;
import io.github.workflowautomation.benchmarks.transport.TransportBenchmarks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs benchmarks by name, prints what they showed as Markdown, and writes it with its pictures. */
public final class Benchmarks {
    private static final Map<String, Callable<Findings>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("start", ColdStart::measure);
        ALL.put("steady", SteadyState::measure);
        ALL.put("calls", TransportBenchmarks::measure);
        ALL.put("transfer", Transfer::measure);
        ALL.put("scale", Scale::measure);
        ALL.put("build", BuildTime::measure);
        ALL.put("json", JsonBenchmarks::measure);
    }

    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param arguments names with commas between them or {@code all}, and the folder for tables and pictures
     */
    public static void main(String[] arguments) throws Exception {
        List<String> names = arguments[0].equals("all") ? List.copyOf(ALL.keySet()) : List.of(arguments[0].split(","));
        if (!ALL.keySet().containsAll(names)) {
            throw new IllegalArgumentException("benchmark knows " + String.join(", ", ALL.keySet()) + " and all");
        }
        Path folder = Path.of(arguments[1]);
        Page page = new Page(folder, List.copyOf(ALL.keySet()));
        for (String name : names) {
            Findings findings = ALL.get(name).call();
            findings.draw(folder.resolve("benchmarks"));
            page.put(findings);
            System.out.println(findings.markdown());
        }
    }
}
