package io.github.workflowautomation.openapi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of the tests in a JVM of its own. */
public final class Processes {

    private Processes() {}

    /** Starts a class with the class path of this JVM; its output and errors are one stream. */
    public static Process java(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command(options, main, arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The words of the command. */
    public static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:-UsePerfData"); // a file outside target, left behind where it is killed
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
