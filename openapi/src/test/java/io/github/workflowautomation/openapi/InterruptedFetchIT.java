package io.github.workflowautomation.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.capture.fetch.TestHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fetch that is ended in the middle, in a process of its own. The signal is that of a supervisor: a JVM ends on it as on
 * Ctrl-C, which a process in the background may not hear.
 */
class InterruptedFetchIT {

    private static final String DOCUMENT = "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"forms service\","
            + "\"version\":\"2\"},\"paths\":{\"/api/forms/search\":{\"get\":{\"responses\":{}}}}}";

    @TempDir
    private Path folder;

    @Test
    void leavesTheFilesAsTheyWere() throws Exception {
        Files.createDirectories(folder.resolve("vendor"));
        Files.writeString(folder.resolve("vendor/forms.yaml"), "openapi: 3.0.0\npaths: {}\n");
        Map<String, String> before = contents();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (TestHost tenant = new TestHost()) {
            tenant.page("/api/forms/api-docs", DOCUMENT);
            tenant.on("/api/user/api-docs", exchange -> {
                asked.countDown();
                await(end);
            });

            Process fetch = fetch(tenant.host());
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
            fetch.destroy();

            assertThat(fetch.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(fetch.exitValue()).isNotZero();
            end.countDown();
        }
        assertThat(contents()).isEqualTo(before);
    }

    private Process fetch(String host) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Snapshot.class.getName(),
                "fetch",
                "--host",
                host,
                "--no-login",
                "--section",
                "forms",
                "--section",
                "user",
                "--folder",
                folder.toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
