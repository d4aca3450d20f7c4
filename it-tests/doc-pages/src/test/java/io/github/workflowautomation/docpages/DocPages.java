package io.github.workflowautomation.docpages;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Doc pages behind a bearer check, in a Node process of their own that ends with this JVM, however that one ends. */
final class DocPages implements AutoCloseable {

    /** What the pages want to see; it opens nothing else. */
    static final String TOKEN = "a-token-not-real";

    private static final Pattern LISTENING = Pattern.compile("listening on (127\\.0\\.0\\.1:\\d+)");
    private static final long START_SECONDS = 120;

    private final Process process;
    private final String host;

    private DocPages(Process process, String host) {
        this.process = process;
        this.host = host;
    }

    /**
     * Starts a server of {@code servers/}.
     *
     * @param installation below {@code target}: {@code express} or {@code others}
     * @param server its name
     * @param documents the folder with the documents, as JSON, one a section
     * @param arguments further ones
     */
    static DocPages start(String installation, String server, Path documents, String... arguments) throws Exception {
        Path folder = Path.of("target", installation).toAbsolutePath();
        if (!Files.isDirectory(folder.resolve("node_modules"))) {
            throw new IllegalStateException(
                    "The pages are not installed. Run: ./mvnw verify -pl it-tests/doc-pages -am");
        }
        // Node itself, no npx and no shell: a process between would outlive its parent.
        List<String> command = new ArrayList<>(List.of(
                "node",
                "--require",
                folder.resolve("stdin-guard.cjs").toString(),
                folder.resolve(server + ".cjs").toString(),
                documents.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DOC_PAGES_TOKEN", TOKEN);
        Process process = builder.start();
        try {
            return new DocPages(process, awaitHost(process));
        } catch (Exception | Error e) {
            process.destroyForcibly();
            throw e;
        }
    }

    String host() {
        return host;
    }

    private static String awaitHost(Process process) throws Exception {
        CompletableFuture<String> host = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, host), "doc-pages-log");
        reader.setDaemon(true);
        reader.start();
        return host.get(START_SECONDS, TimeUnit.SECONDS);
    }

    /** Reads to the end: the server would stand still when nobody took what it prints. */
    private static void read(Process process, CompletableFuture<String> host) {
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    host.complete(listening.group(1));
                }
            }
            host.completeExceptionally(new IllegalStateException("The server ended:\n" + printed));
        } catch (IOException e) {
            host.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
    }
}
