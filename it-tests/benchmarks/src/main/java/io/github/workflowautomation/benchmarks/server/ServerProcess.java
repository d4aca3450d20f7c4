package io.github.workflowautomation.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link PlayedServer} in a process of its own. */
public final class ServerProcess implements AutoCloseable {
    private final @Nullable Process process;
    private final String port;

    private ServerProcess(@Nullable Process process, String port) {
        this.process = process;
        this.port = port;
    }

    /** {@return none; its host cannot be reached} */
    public static ServerProcess none() {
        return new ServerProcess(null, "9");
    }

    /** {@return one that answers after a delay, always by the same status} */
    public static ServerProcess start(long delayMillis, int status) throws IOException {
        return start(PlayedServer.class, String.valueOf(delayMillis), String.valueOf(status));
    }

    /** {@return a server of another kind, which prints its port and ends with its input} */
    public static ServerProcess start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process started = new ProcessBuilder(command)
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

    public String host() {
        return "127.0.0.1:" + port;
    }

    /** {@return how many calls arrived, exchanges of tokens not counted} */
    public long calls() {
        return number("/count");
    }

    /** {@return how many tokens were fetched} */
    public long exchanges() {
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
