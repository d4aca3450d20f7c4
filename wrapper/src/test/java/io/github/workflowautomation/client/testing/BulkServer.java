package io.github.workflowautomation.client.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;

/** Sends one file of any size for every GET, and takes one for every POST, without keeping either in memory. */
public final class BulkServer implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;

    private final ServerSocket listener;
    private final long size;
    private final byte[] block = new byte[BLOCK];
    private final CompletableFuture<Long> uploaded = new CompletableFuture<>();

    /** Of a file of so many bytes, a multiple of 64 KiB. */
    public BulkServer(long size) throws IOException {
        this.size = size;
        new Random(7).nextBytes(block);
        this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        start(this::accept);
    }

    public String host() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** {@return the check sum of the file that is sent} */
    public long sent() {
        CRC32 sum = new CRC32();
        for (long done = 0; done < size; done += BLOCK) {
            sum.update(block);
        }
        return sum.getValue();
    }

    /** {@return the check sum of the file that came} */
    public long uploaded() {
        return uploaded.join();
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

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), BLOCK);
            OutputStream out = socket.getOutputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                if (head.startsWith("POST")) {
                    take(in, head);
                    send(out, "application/json", 2);
                    out.write("{}".getBytes(StandardCharsets.UTF_8));
                } else {
                    send(out, "application/octet-stream", size);
                    for (long done = 0; done < size; done += BLOCK) {
                        out.write(block);
                    }
                }
                out.flush();
            }
        } catch (IOException gone) {
            uploaded.completeExceptionally(gone);
        }
    }

    /** The form has one part: a head, the file, and a last line. */
    private void take(InputStream in, String head) throws IOException {
        long length = Long.parseLong(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        String part = head(in);
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[BLOCK];
        for (long left = size; left > 0; ) {
            int read = in.read(chunk, 0, (int) Math.min(left, BLOCK));
            if (read == -1) {
                throw new IOException("the upload broke off");
            }
            sum.update(chunk, 0, read);
            left -= read;
        }
        in.skipNBytes(length - part.length() - size);
        uploaded.complete(sum.getValue());
    }

    private static void send(OutputStream out, String type, long length) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
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
        Thread thread = new Thread(work, "bulk-server");
        thread.setDaemon(true);
        thread.start();
    }
}
