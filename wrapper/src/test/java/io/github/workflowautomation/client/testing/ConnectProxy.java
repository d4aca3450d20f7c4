package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy for tunnels, which may ask for credentials, and keeps the head of each request to it. */
public final class ConnectProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final String credentials;
    private final String refusal;
    private final List<String> heads = new CopyOnWriteArrayList<>();

    private ConnectProxy(String credentials, String refusal) throws IOException {
        this.credentials = credentials;
        this.refusal = refusal;
        this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        start(this::accept);
    }

    /** Lets those through who send this as {@code Proxy-Authorization}. */
    public static ConnectProxy asking(String credentials) throws IOException {
        return new ConnectProxy(
                credentials, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"");
    }

    /** Lets nobody through. */
    public static ConnectProxy refusing(String status) throws IOException {
        return new ConnectProxy("nobody's", status);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** {@return the head of each request, line by line} */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            for (String head = head(client.getInputStream()); !head.isEmpty(); head = head(client.getInputStream())) {
                heads.add(head);
                if (head.contains("Proxy-Authorization: " + credentials + "\r\n")) {
                    tunnel(client, head.split(" ", -1)[1]);
                    return;
                }
                write(client, refusal + "\r\nContent-Length: 0");
            }
        } catch (IOException gone) {
            // Either end hung up, which is its right.
        }
    }

    private static void tunnel(Socket client, String target) throws IOException {
        int colon = target.lastIndexOf(':');
        try (Socket server = new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)))) {
            write(client, "200 OK");
            start(() -> pump(client, server));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // The other direction ends, too.
        }
    }

    private static void write(Socket socket, String head) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next == -1) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "connect-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
