package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program in a JVM of its own, with this one's class path. */
public final class ChildJvm {
    private ChildJvm() {}

    /**
     * Starts a program.
     *
     * @param program its class
     * @param options options of the JVM
     * @param environment variables besides this JVM's
     * @param arguments its arguments
     */
    public static Process start(
            Class<?> program, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:-UsePerfData"); // a file outside target, left behind where it is killed
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** {@return what a program printed and how it ended} Its errors count as its output when there are any. */
    public static String outcome(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return "exit " + process.waitFor() + "\n" + out + err;
    }
}
