package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.exchanges.Recorder;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** An HTTP server on a bare socket, so that every request that reaches it is counted and every fault can be played. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final Object hangUps = new Object();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Function<Received, Reply> handler;
    private volatile int idleMillis;
    private volatile Heads heads = Heads.READ_ON;

    /** What to do when the head of a request has come. */
    public enum Heads {
        /** Reads the body, too. */
        READ_ON,
        /** Asks for the body first, as a client that expects it wishes. */
        CONTINUED,
        /** Answers at once, and hangs up. */
        ANSWERED
    }

    private RawServer(Function<Received, Reply> handler) throws IOException {
        this.handler = handler;
        this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    /** Answers each request by a function. */
    public static RawServer answering(Function<Received, Reply> handler) {
        try {
            RawServer server = new RawServer(handler);
            start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the first requests by a list, and any further one by 599. */
    public static RawServer answering(Reply... replies) {
        Queue<Reply> queue = new ArrayDeque<>(List.of(replies));
        return answering(request -> {
            synchronized (queue) {
                Reply next = queue.poll();
                return next == null ? Reply.of(599, "text/plain", "unexpected request") : next;
            }
        });
    }

    public void answer(Function<Received, Reply> next) {
        handler = next;
    }

    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    public List<Received> requests() {
        return List.copyOf(received);
    }

    /** The method and target of every request, in the order in which they came. */
    public List<String> lines() {
        return received.stream().map(Received::line).toList();
    }

    /** Waits until the server has closed this many connections. */
    public void awaitHangUps(int count) throws InterruptedException {
        synchronized (hangUps) {
            while (hungUp.get() < count) {
                hangUps.wait(10_000);
            }
        }
    }

    /** Hangs up on connections that carry nothing for so long. */
    public void closeIdleAfter(Duration limit) {
        idleMillis = (int) limit.toMillis();
    }

    public void onHeads(Heads what) {
        heads = what;
    }

    /** {@return when the client had closed a connection, by the clock of nanoseconds} */
    public long awaitEndOf(int connection) throws IOException {
        Socket socket = sockets.get(connection - 1);
        try {
            while (socket.getInputStream().read() != -1) {
                // Whatever still comes.
            }
        } catch (SocketException reset) {
            // That is an end, too.
        }
        return System.nanoTime();
    }

    /** Holds every answer until the latch is open. */
    public static Function<Received, Reply> after(CountDownLatch gate, Reply reply) {
        return request -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return reply;
        };
    }

    @Override
    public void close() throws IOException {
        listener.close();
        awaitEnd();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** Until then the port may still take a connection. */
    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket socket = listener.accept();
                sockets.add(socket);
                int number = connections.incrementAndGet();
                start(() -> serve(socket, number));
            }
        } catch (IOException closed) {
            // That ends it.
        } finally {
            ended.countDown();
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            socket.setSoTimeout(idleMillis);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean open = true;
            while (open) {
                Received request = read(in, socket.getOutputStream(), number);
                if (request == null) {
                    return;
                }
                received.add(request);
                Recorder.keep(
                        request.method(),
                        request.target(),
                        request.headers(),
                        request.body().getBytes(StandardCharsets.UTF_8));
                Reply reply = handler.apply(request);
                reply.bytes().write(socket.getOutputStream());
                socket.getOutputStream().flush();
                open = !reply.hangUp();
            }
        } catch (IOException gone) {
            // The client hung up, which is its right.
        } finally {
            synchronized (hangUps) {
                hungUp.incrementAndGet();
                hangUps.notifyAll();
            }
        }
    }

    private Received read(InputStream in, OutputStream out, int number) throws IOException {
        String first = line(in);
        String[] words = first.split(" ", -1);
        if (words.length != 3) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            if (colon < 0) {
                return null; // no HTTP: a client that begins with TLS
            }
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        Received head = new Received(words[0], words[1], headers, "", number);
        if (heads == Heads.ANSWERED) {
            return head;
        }
        if (heads == Heads.CONTINUED) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return new Received(words[0], words[1], headers, body(in, head.headers()), number);
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("Transfer-Encoding"))) {
            StringBuilder body = new StringBuilder();
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                body.append(text(in, size));
                line(in);
            }
            line(in);
            return body.toString();
        }
        return text(in, Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String text(InputStream in, int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
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
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
