package io.github.workflowautomation.docpages;

import io.github.workflowautomation.openapi.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tool in a process of its own, as a person starts it. */
final class SnapshotTool {

    /** What it left behind. */
    record Result(int exitCode, String out, String err) {}

    private final Path work;

    /**
     * Makes one.
     *
     * @param work a folder for what it prints
     */
    SnapshotTool(Path work) {
        this.work = work;
    }

    Result run(Map<String, String> environment, String... arguments) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Snapshot.class.getName()));
        command.addAll(List.of(arguments));
        Path out = work.resolve("out");
        Path err = work.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WORKFLOW_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Result(exitCode, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
