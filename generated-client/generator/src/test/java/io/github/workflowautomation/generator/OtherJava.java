package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JDK of another version than the one that runs the tests. */
record OtherJava(Path home) {
    /** As {@code -Djava.25.home}, in {@code JAVA_25_HOME}, or beside the JDK that runs the tests. */
    static Optional<OtherJava> find(int version) {
        return Stream.of(System.getProperty("java." + version + ".home"), System.getenv("JAVA_" + version + "_HOME"))
                .filter(home -> home != null && !home.isBlank())
                .map(Path::of)
                .findFirst()
                .or(() -> beside(version))
                .map(OtherJava::new);
    }

    private static Optional<Path> beside(int version) {
        @Nullable Path folder = Path.of(System.getProperty("java.home")).getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.filter(home -> release(home).contains("JAVA_VERSION=\"" + version))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String release(Path home) {
        try {
            Path file = home.resolve("release");
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a class of the tests to its end. */
    void run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve("java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            assertThat(process.waitFor()).as(said).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
