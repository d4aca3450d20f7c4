package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a person starts it, in a process of its own. */
class RunnableJarIT {

    @TempDir
    private Path folder;

    @Test
    void verifiesTheCommittedBundleFromItsJar() throws Exception {
        Result result = run("verify", "--folder", ".");

        assertThat(result).isEqualTo(new Result(0, "The bundle is what its documents and overlays build.\n", ""));
    }

    @Test
    void printsOneJsonDocumentAndNothingElseOnStdout() throws Exception {
        Result result = run("verify", "--json", "--folder", ".");

        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(result.out())
                        .path("exitCode")
                        .asInt(-1))
                .isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aWrongOptionEndsWith64AndShowsNoColourWithoutATerminal() throws Exception {
        Result result = run("verify", "--nonsense");

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("Unknown option: '--nonsense'").doesNotContain("\u001b");
    }

    @Test
    void aFolderThatIsNoneEndsWith65() throws Exception {
        assertThat(run("build", "--folder", folder.toString()).exitCode()).isEqualTo(65);
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:-UsePerfData", "-jar", jar().toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would announce them on stderr
        int exitCode = builder.start().waitFor();
        return new Result(exitCode, text(out), text(err));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .matches("workflow-automation-openapi-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
