package io.github.workflowautomation.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tenant with one answer to every call, on one thread whatever the number of connections, in a process of its own. Its
 * clients send nothing before they have their answer, and short bodies. {@code /count} tells how many calls there were,
 * {@code /exchanges} how many tokens were fetched.
 */
public final class PlayedServer {
    public static final String ANSWER =
            "{\"sid\":\"r-7\",\"name\":\"Trip to Lisbon\",\"status\":\"Processing\",\"amount\":1250}";

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final int LONGEST_REQUEST = 8_192;

    private final Selector selector = Selector.open();
    private final Queue<Due> later = new ArrayDeque<>();
    private final long delayNanos;
    private final int status;
    private long calls;
    private long exchanges;

    private PlayedServer(long delayMillis, int status) throws IOException {
        this.delayNanos = delayMillis * 1_000_000;
        this.status = status;
    }

    /** Prints its port, and serves until its input ends, as it does when whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        PlayedServer server = new PlayedServer(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        ServerSocketChannel listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 16_384);
        listener.configureBlocking(false);
        listener.register(server.selector, SelectionKey.OP_ACCEPT);
        System.out.println(listener.socket().getLocalPort());
        endWithInput();
        while (true) {
            server.turn();
        }
    }

    private static void endWithInput() {
        Thread guard = new Thread(() -> {
            try {
                System.in.readAllBytes();
            } catch (IOException gone) {
                // An end, too.
            }
            System.exit(0);
        });
        guard.setDaemon(true);
        guard.start();
    }

    private void turn() throws IOException {
        selector.select(
                key -> {
                    if (key.isAcceptable()) {
                        accept((ServerSocketChannel) key.channel());
                    } else {
                        read(key);
                    }
                },
                untilDue());
        while (!later.isEmpty() && later.peek().at - System.nanoTime() <= 0) {
            Due due = later.remove();
            write(due.channel, due.answer);
        }
    }

    /** Milliseconds, rounded up; 0 for no end. */
    private long untilDue() {
        return later.isEmpty() ? 0 : Math.max(1, (later.peek().at - System.nanoTime()) / 1_000_000 + 1);
    }

    private void accept(ServerSocketChannel listener) {
        try {
            for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
                channel.configureBlocking(false);
                channel.socket().setTcpNoDelay(true);
                channel.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(LONGEST_REQUEST));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void read(SelectionKey key) {
        SocketChannel channel = (SocketChannel) key.channel();
        ByteBuffer head = (ByteBuffer) key.attachment();
        try {
            if (channel.read(head) < 0) {
                channel.close();
                return;
            }
            String request = new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
            if (isWhole(request)) {
                head.clear();
                answer(channel, request.substring(request.indexOf(' ') + 1, request.indexOf('\r')));
            }
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private static boolean isWhole(String request) {
        int head = request.indexOf(END_OF_HEAD);
        if (head < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(request);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return request.length() >= head + END_OF_HEAD.length() + body;
    }

    private void answer(SocketChannel channel, String target) throws IOException {
        if (target.startsWith("/count ")) {
            write(channel, ok(String.valueOf(calls)));
        } else if (target.startsWith("/exchanges ")) {
            write(channel, ok(String.valueOf(exchanges)));
        } else if (target.startsWith("/api/auth/")) {
            exchanges++;
            reply(channel, ok("\"opaque-token-not-real-" + exchanges + "\""));
        } else {
            calls++;
            reply(channel, status == 200 ? ok(Answers.to(target)) : message(status, ""));
        }
    }

    private void reply(SocketChannel channel, ByteBuffer answer) throws IOException {
        if (delayNanos == 0) {
            write(channel, answer);
        } else {
            later.add(new Due(System.nanoTime() + delayNanos, channel, answer));
        }
    }

    /** Whoever asked waits for nothing else, so that writing until all is gone blocks nobody for long. */
    private static void write(SocketChannel channel, ByteBuffer answer) throws IOException {
        try {
            while (answer.hasRemaining()) {
                channel.write(answer);
            }
        } catch (IOException gone) {
            channel.close();
        }
    }

    private static ByteBuffer ok(String body) {
        return message(200, body);
    }

    private static ByteBuffer message(int status, String body) {
        String text = "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private record Due(long at, SocketChannel channel, ByteBuffer answer) {}
}
