package io.github.workflowautomation.openapi.capture.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A host on loopback that answers as it is told, and remembers what it was asked. */
public final class TestHost implements AutoCloseable {

    /**
     * What it was asked.
     *
     * @param path of the request
     * @param headers their values by lower-case name
     */
    record Asked(String path, Map<String, String> headers) {

        String authorization() {
            return headers.getOrDefault("authorization", "none");
        }
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, HttpHandler> routes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public TestHost() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + host();
    }

    public TestHost on(String path, HttpHandler handler) {
        routes.put(path, handler);
        return this;
    }

    public TestHost page(String path, String body) {
        return on(path, exchange -> answer(exchange, 200, body));
    }

    TestHost status(String path, int status) {
        return on(path, exchange -> answer(exchange, status, "no"));
    }

    public TestHost redirect(String path, String to) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 302, "");
        });
    }

    /** Sends so many blocks of a MiB, unless the other side has had enough before. */
    public static void sendUntilRefused(OutputStream out, int mebibytes) {
        byte[] block = new byte[1024 * 1024];
        try {
            for (int i = 0; i < mebibytes; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            return; // as it should be
        }
    }

    /** Keeps an answer open. */
    public static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String path = exchange.getRequestURI().getRawPath();
        asked.add(new Asked(path, headers));
        try (exchange) {
            routes.getOrDefault(path, other -> answer(other, 404, "no such page"))
                    .handle(exchange);
        }
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
