package io.github.workflowautomation.benchmarks.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file of a given size for every GET and swallows every POST. Keeps neither. */
public final class BytesServer {
    private static final int BLOCK = 64 * 1024;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String UPLOADED = "{\"sid\":\"f-1\",\"name\":\"large.bin\"}";

    private final byte[] block = new byte[BLOCK];
    private final long size;

    private BytesServer(long size) {
        this.size = size;
    }

    /** Prints its port, and serves until its input ends, as it does when whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        BytesServer server = new BytesServer(Long.parseLong(arguments[0]));
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        System.out.println(listener.getLocalPort());
        daemon(() -> server.accept(listener));
        System.in.readAllBytes();
        System.exit(0);
    }

    private void accept(ServerSocket listener) {
        try {
            while (true) {
                Socket socket = listener.accept();
                daemon(() -> serve(socket));
            }
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), BLOCK);
            OutputStream out = socket.getOutputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                Matcher length = LENGTH.matcher(head);
                if (length.find()) {
                    in.skipNBytes(Long.parseLong(length.group(1)));
                    send(out, "application/json", UPLOADED.length());
                    out.write(UPLOADED.getBytes(StandardCharsets.ISO_8859_1));
                } else {
                    send(out, "application/octet-stream", size);
                    for (long left = size; left > 0; left -= BLOCK) {
                        out.write(block, 0, (int) Math.min(BLOCK, left));
                    }
                }
                out.flush();
            }
        } catch (IOException gone) {
            // Whoever asked has what was wanted, or went away.
        }
    }

    private static void send(OutputStream out, String type, long length) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
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

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "bytes-server");
        thread.setDaemon(true);
        thread.start();
    }
}
