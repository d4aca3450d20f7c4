package io.github.workflowautomation.client.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Takes one connection and does not read a request as a server should. */
public final class StubbornServer implements AutoCloseable {
    private interface Manner {
        void of(Socket socket, ByteArrayOutputStream received, CompletableFuture<Void> closed) throws IOException;
    }

    private final ServerSocket listener;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CompletableFuture<String> received = new CompletableFuture<>();

    private StubbornServer(Manner manner) throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Thread thread = new Thread(() -> serve(manner), "stubborn-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Never answers, and keeps all that comes until the client hangs up. */
    public static StubbornServer readingAll() throws IOException {
        return new StubbornServer(
                (socket, all, closed) -> socket.getInputStream().transferTo(all));
    }

    /** Answers when it has read the head, and then reads on without looking. */
    public static StubbornServer answeringAtOnce(String answer) throws IOException {
        return new StubbornServer((socket, all, closed) -> {
            readHead(socket.getInputStream());
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            byte[] chunk = new byte[64 * 1024];
            while (socket.getInputStream().read(chunk) != -1) {
                // Whatever still comes.
            }
        });
    }

    /** Reads the head and nothing more, and does not hang up until it is closed. */
    public static StubbornServer takingNothing() throws IOException {
        return new StubbornServer((socket, all, closed) -> {
            readHead(socket.getInputStream());
            closed.join();
        });
    }

    /** Resets the connection when it has read the head. */
    public static StubbornServer hangingUp() throws IOException {
        return new StubbornServer((socket, all, closed) -> {
            readHead(socket.getInputStream());
            socket.setSoLinger(true, 0);
        });
    }

    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** {@return all that came} Waits until the client has hung up. */
    public String received() {
        return received.join();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        closed.complete(null);
    }

    private void serve(Manner manner) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Socket socket = listener.accept()) {
            manner.of(socket, all, closed);
        } catch (IOException gone) {
            // The client hung up, which is its right.
        } finally {
            received.complete(all.toString(StandardCharsets.UTF_8));
        }
    }

    private static void readHead(InputStream in) throws IOException {
        int newlines = 0;
        while (newlines < 2) {
            int next = in.read();
            if (next != '\r') {
                newlines = next == '\n' ? newlines + 1 : 0;
            }
        }
    }
}
