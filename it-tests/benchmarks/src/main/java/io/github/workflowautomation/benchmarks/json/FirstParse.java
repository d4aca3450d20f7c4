package io.github.workflowautomation.benchmarks.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
    static Map<String, Double> medians(List<String> libraries, String rows, int runs)
            throws IOException, InterruptedException {
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String library : libraries) {
                micros.computeIfAbsent(library, name -> new ArrayList<>()).add(inFreshJvm(library, rows));
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        micros.forEach((library, times) ->
                medians.put(library, times.stream().sorted().toList().get(times.size() / 2) / 1_000.0));
        return medians;
    }

    private static long inFreshJvm(String library, String rows) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstParse.class.getName(),
                        library,
                        rows)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String micros = output.readLine();
            if (process.waitFor() != 0 || micros == null) {
                throw new IllegalStateException("the first parse with " + library + " failed");
            }
            return Long.parseLong(micros);
        }
    }
}
