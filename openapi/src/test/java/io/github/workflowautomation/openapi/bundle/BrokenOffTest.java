package io.github.workflowautomation.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.Processes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that end in the middle of a write. */
class BrokenOffTest {

    private static final int FILES = 12;

    @TempDir
    private Path root;

    /** Writes one generation of files after the other, without end or once. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            OpenApiFolder folder = new OpenApiFolder(Path.of(args[0]));
            int size = Integer.parseInt(args[1]);
            int last = Integer.parseInt(args[2]);
            for (int generation = 1; generation <= last; generation++) {
                FolderChanges changes = new FolderChanges();
                for (int i = 0; i < FILES; i++) {
                    changes.write("vendor/f" + i + ".yaml", generation + "\n" + "x".repeat(size));
                }
                folder.change(changes);
                System.out.println(generation);
            }
        }
    }

    @Test
    void aProcessThatIsKilledLeavesAllFilesOfOneGeneration() throws Exception {
        Files.createDirectories(root.resolve("vendor"));
        for (int run = 1; run <= 3; run++) {
            Process process = Processes.java(List.of(), Writer.class, root.toString(), "20000", "1000000");
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                for (int i = 0; i < run * 3; i++) {
                    output.readLine();
                }
            }
            process.destroyForcibly().waitFor();

            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullLeavesTheOldFiles() throws Exception {
        Files.createDirectories(root.resolve("vendor"));
        Writer.main(new String[] {root.toString(), "10", "1"});
        String before = Files.readString(root.resolve("vendor/f0.yaml"));

        // No file may grow beyond 64 KiB; to the program that is a write that fails half-way.
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"));
        command.addAll(Processes.command(List.of("-XX:-UsePerfData"), Writer.class, root.toString(), "200000", "1"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(1);
        assertThat(output).contains("IOException");
        assertThat(Files.readString(root.resolve("vendor/f0.yaml"))).isEqualTo(before);
        assertThat(generations()).hasSize(1);
        assertThat(root.resolve(".snapshot")).doesNotExist();
    }

    private Set<String> generations() throws IOException {
        OpenApiFolder folder = new OpenApiFolder(root);
        Set<String> generations = new TreeSet<>();
        for (int i = 0; i < FILES; i++) {
            String text = new String(folder.read("vendor/f" + i + ".yaml"), StandardCharsets.UTF_8);
            generations.add(text.substring(0, text.indexOf('\n')) + " " + text.length());
        }
        return generations;
    }
}
