package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.capture.fetch.TestHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fetch that is ended in the middle, in a process of its own. */
class InterruptedFetchIT {

    private static final String DOCUMENT = "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"forms service\","
            + "\"version\":\"2\"},\"paths\":{\"/api/forms/search\":{\"get\":{\"responses\":{}}}}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void commitASection() throws IOException {
        Files.createDirectories(folder.resolve("vendor"));
        Files.writeString(folder.resolve("vendor/forms.yaml"), "openapi: 3.0.0\npaths: {}\n");
    }

    @Test
    void leavesTheFilesAsTheyWere() throws Exception {
        Map<String, String> before = contents();

        assertThat(exitCodeOfAFetchEndedBy(Process::destroy)).isNotZero();
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    @DisabledOnOs(OS.WINDOWS) // has no signals
    void endsWithTheSignalAndLeavesTheFilesAsTheyWere(String signal, int exitCode) throws Exception {
        Map<String, String> before = contents();

        assertThat(exitCodeOfAFetchEndedBy(fetch -> send(signal, fetch))).isEqualTo(exitCode);
        assertThat(contents()).isEqualTo(before);
    }

    private static void send(String signal, Process process) {
        try {
            int sent = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
            assertThat(sent).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int exitCodeOfAFetchEndedBy(Consumer<Process> ending) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (TestHost tenant = new TestHost()) {
            tenant.page("/api/forms/api-docs", DOCUMENT);
            tenant.on("/api/user/api-docs", exchange -> {
                asked.countDown();
                TestHost.await(end);
            });

            Process fetch = fetch(tenant.host());
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            ending.accept(fetch);

            assertThat(fetch.waitFor(60, TimeUnit.SECONDS)).isTrue();
            end.countDown();
            return fetch.exitValue();
        }
    }

    private Process fetch(String host) throws IOException {
        List<String> command = new ArrayList<>(hearingCtrlC());
        command.addAll(Processes.command(
                List.of(),
                Snapshot.class,
                "fetch",
                "--host",
                host,
                "--no-login",
                "--section",
                "forms",
                "--section",
                "user",
                "--folder",
                folder.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What a shell starts in the background is deaf to Ctrl-C, and so is all that it starts itself. */
    private static List<String> hearingCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        return deaf ? List.of("env", "--default-signal=INT") : List.of();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
