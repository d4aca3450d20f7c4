package io.github.workflowautomation.benchmarks.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A {@link PlayedServer} in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final @Nullable Process process;
    private final String port;

    private ServerProcess(@Nullable Process process, String port) {
        this.process = process;
        this.port = port;
    }

    /** {@return none; its host cannot be reached} */
    static ServerProcess none() {
        return new ServerProcess(null, "9");
    }

    /** {@return one that answers after a delay, always by the same status} */
    static ServerProcess start(long delayMillis, int status) throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlayedServer.class.getName(),
                        String.valueOf(delayMillis),
                        String.valueOf(status))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        @Nullable String port = output.readLine();
        if (port == null) {
            throw new IllegalStateException("the server did not start");
        }
        return new ServerProcess(started, port);
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    /** {@return how many calls arrived, exchanges of tokens not counted} */
    long calls() {
        return number("/count");
    }

    /** {@return how many tokens were fetched} */
    long exchanges() {
        return number("/exchanges");
    }

    private long number(String path) {
        try (InputStream answer = URI.create("http://" + host() + path).toURL().openStream()) {
            return Long.parseLong(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
        }
    }
}
