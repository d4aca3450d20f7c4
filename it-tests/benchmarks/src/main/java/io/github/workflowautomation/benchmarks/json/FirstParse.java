package io.github.workflowautomation.benchmarks.json;

import io.github.workflowautomation.benchmarks.report.ChildJvm;
import io.github.workflowautomation.benchmarks.report.Samples;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the very first parse takes in a fresh JVM, set-up of the library included. */
public final class FirstParse {
    private FirstParse() {}

    /** Parses ten rows once with the named library and prints the microseconds that it took. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Rows.json(10);
        long start = System.nanoTime();
        Codecs.named(arguments[0], arguments[1].equals("dated")).parse(json);
        System.out.println((System.nanoTime() - start) / 1_000);
    }

    /** Median milliseconds of each library over fresh JVMs, the libraries taking turns. */
    static Map<String, Double> medians(List<String> libraries, String rows, int runs) throws IOException {
        Map<String, Samples> micros = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String library : libraries) {
                ChildJvm.Said said = ChildJvm.run(List.of("-XX:TieredStopAtLevel=1"), FirstParse.class, library, rows);
                micros.computeIfAbsent(library, name -> new Samples()).add(said.number(0));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        micros.forEach((library, times) -> medians.put(library, times.median() / 1_000));
        return medians;
    }
}
