package io.github.workflowautomation.benchmarks.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, which prints one line. */
public final class ChildJvm {
    private final List<String> command = new ArrayList<>();

    private ChildJvm(String classPath, List<String> options, String program, List<String> arguments) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(program);
        command.addAll(arguments);
    }

    /** Runs a program on a class path. */
    public static Said run(String classPath, List<String> options, String program, List<String> arguments)
            throws IOException {
        return new ChildJvm(classPath, options, program, arguments).said();
    }

    /** Runs a program on the class path of this one. */
    public static Said run(List<String> options, Class<?> program, String... arguments) throws IOException {
        return run(System.getProperty("java.class.path"), options, program.getName(), List.of(arguments));
    }

    private Said said() throws IOException {
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            long nanos = System.nanoTime() - started;
            int status = process.waitFor();
            if (line == null || status != 0) {
                throw new IllegalStateException(program() + " said " + line + " and ended with " + status);
            }
            return new Said(List.of(line.split(" ")), nanos / 1e6);
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private String program() {
        return String.join(" ", command.subList(command.indexOf("-cp") + 2, command.size()));
    }

    /** What it printed, and how many milliseconds after its start. */
    public record Said(List<String> words, double millis) {
        /** {@return a word as a number} */
        public double number(int index) {
            return Double.parseDouble(words.get(index));
        }
    }
}
