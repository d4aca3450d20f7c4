package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A port that takes no more connections: its queue is full and nobody accepts. */
public final class SilentPort implements AutoCloseable {
    private static final int MORE_THAN_THE_QUEUE_HOLDS = 64;

    private final ServerSocket listener;
    private final List<SocketChannel> waiting = new ArrayList<>();

    public SilentPort() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        for (int i = 0; i < MORE_THAN_THE_QUEUE_HOLDS; i++) {
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            waiting.add(channel);
            channel.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()));
        }
    }

    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : waiting) {
            channel.close();
        }
        listener.close();
    }
}
