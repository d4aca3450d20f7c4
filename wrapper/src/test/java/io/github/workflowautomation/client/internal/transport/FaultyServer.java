package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.testing.TestTokens;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A tenant that fails as it was told to, call by call, and counts what it did. Like the vendor, it checks the token
 * before it acts. A path is {@code /calls/ID/…}; the ID names the call.
 */
final class FaultyServer implements AutoCloseable {
    /** What goes wrong with one request. */
    enum Fault {
        RESET_BEFORE_READING,
        RESET_WHILE_READING,
        RESET_AFTER_ACTING,
        HALF_AN_ANSWER,
        BUSY,
        BUSY_AFTER_ACTING,
        FAILED_AFTER_ACTING,
        TOKEN_REFUSED,
        SILENT_AFTER_ACTING,
        SLOW
    }

    private static final String HEAD = "Content-Type: application/json\r\nContent-Length: 4\r\n\r\n";

    private final ServerSocket listener = new ServerSocket(0, 200, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> effects = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    FaultyServer() throws IOException {
        start(this::accept);
    }

    String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    void plan(String id, Iterable<Fault> planned) {
        Queue<Fault> queue = new ConcurrentLinkedQueue<>();
        planned.forEach(queue::add);
        faults.put(id, queue);
    }

    int effects(String id) {
        return effects.getOrDefault(id, new AtomicInteger()).get();
    }

    int requests(String id) {
        return requests.getOrDefault(id, new AtomicInteger()).get();
    }

    int requests() {
        return requests.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** {@return whether every connection is closed, once that had its time} */
    boolean allClosed(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return open.get() == 0;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.incrementAndGet();
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (!answer(socket, in, line)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The client may hang up whenever it likes.
        } finally {
            open.decrementAndGet();
        }
    }

    /** {@return whether the connection goes on} */
    private boolean answer(Socket socket, InputStream in, String line) throws IOException {
        String path = line.split(" ", -1)[1];
        if (path.startsWith("/api/auth/")) {
            rest(in);
            write(socket, json('"' + token() + '"'));
            return true;
        }
        String id = path.split("/", -1)[2];
        Fault fault = faults.getOrDefault(id, new ConcurrentLinkedQueue<>()).poll();
        count(requests, id);
        return fault == null ? good(socket, in, id) : bad(socket, in, id, fault);
    }

    private boolean good(Socket socket, InputStream in, String id) throws IOException {
        rest(in);
        count(effects, id);
        write(socket, "HTTP/1.1 200 OK\r\n" + HEAD + "true");
        return true;
    }

    private boolean bad(Socket socket, InputStream in, String id, Fault fault) throws IOException {
        if (fault == Fault.RESET_BEFORE_READING) {
            return reset(socket);
        }
        if (fault == Fault.RESET_WHILE_READING) {
            headers(in);
            return reset(socket);
        }
        rest(in);
        if (fault == Fault.TOKEN_REFUSED) {
            write(socket, "HTTP/1.1 401 No\r\n" + HEAD + "null");
            return true;
        }
        if (fault == Fault.BUSY) {
            write(socket, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\n" + HEAD + "null");
            return true;
        }
        count(effects, id);
        return afterActing(socket, in, fault);
    }

    private static boolean afterActing(Socket socket, InputStream in, Fault fault) throws IOException {
        switch (fault) {
            case HALF_AN_ANSWER -> {
                write(socket, "HTTP/1.1 200 OK\r\n" + HEAD + "tr");
                return false;
            }
            case BUSY_AFTER_ACTING -> write(socket, "HTTP/1.1 502 Bad\r\n" + HEAD + "null");
            case FAILED_AFTER_ACTING -> write(socket, "HTTP/1.1 504 Late\r\n" + HEAD + "null");
            case SILENT_AFTER_ACTING -> {
                return in.read() != -1;
            }
            case SLOW -> {
                for (char c : ("HTTP/1.1 200 OK\r\n" + HEAD + "true").toCharArray()) {
                    write(socket, String.valueOf(c));
                }
            }
            default -> {
                return reset(socket);
            }
        }
        return true;
    }

    private String token() {
        long now = Instant.now().getEpochSecond();
        return TestTokens.with(
                Map.of("aud", "acme", "userName", "jane", "number", tokens.incrementAndGet()), now, now + 3600);
    }

    private static String json(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private static void count(Map<String, AtomicInteger> counts, String id) {
        counts.computeIfAbsent(id, unused -> new AtomicInteger()).incrementAndGet();
    }

    /** With no time to linger, closing sends a reset. */
    private static boolean reset(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        return false;
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void rest(InputStream in) throws IOException {
        in.readNBytes(headers(in));
    }

    private static int headers(InputStream in) throws IOException {
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != -1 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }
}
