package io.github.workflowautomation.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prism in a process of its own, on a free loopback port. It ends with this JVM, however that one ends. */
final class PrismServer implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Prism is listening on http://(127\\.0\\.0\\.1:\\d+)");
    private static final long START_SECONDS = 120;
    private static final long END_SECONDS = 20;

    private final Process process;
    private final String host;

    private PrismServer(Process process, String host) {
        this.process = process;
        this.host = host;
    }

    /**
     * Starts Prism and waits until it listens.
     *
     * @param installation where it is installed
     * @param document the document to answer from
     * @param log takes what it prints
     */
    static PrismServer start(Path installation, Path document, Path log) {
        Path program = installation.resolve("node_modules/@stoplight/prism-cli/dist/index.js");
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException("Prism is not installed. Run: ./mvnw verify -pl it-tests/prism");
        }
        Path guard = installation.resolve("stdin-guard.cjs");
        // Node itself, no npx and no shell: a process between would outlive its parent. Port 0 is any free one.
        List<String> command = List.of(
                "node",
                "--require",
                absolute(guard),
                absolute(program),
                "mock",
                "-h",
                "127.0.0.1",
                "-p",
                "0",
                absolute(document));
        Process process = launch(command);
        try {
            return new PrismServer(process, awaitHost(process, log));
        } catch (RuntimeException | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** {@return where it listens, as {@code 127.0.0.1:port}} */
    String host() {
        return host;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NO_COLOR", "1");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Prism could not be started; is Node on the PATH?", e);
        }
    }

    private static String awaitHost(Process process, Path log) {
        CompletableFuture<String> host = new CompletableFuture<>();
        Thread reader = new Thread(() -> copy(process, log, host), "prism-log for the whole run");
        reader.setDaemon(true);
        reader.start();
        try {
            return host.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Prism did not start; see " + log + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Prism started.", e);
        }
    }

    /** Reads to the end: Prism would stand still when nobody took what it prints. */
    private static void copy(Process process, Path log, CompletableFuture<String> host) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line + "\n");
                copy.flush();
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    host.complete(listening.group(1));
                }
            }
            host.completeExceptionally(new IOException("It ended."));
        } catch (IOException e) {
            host.completeExceptionally(e);
        }
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
