package io.github.workflowautomation.client.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** HTTP/2 frame by frame, without TLS, for what servers say on that level only. */
public final class RawHttp2Server implements AutoCloseable {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int END_STREAM = 1;
    private static final int ACK = 1;
    private static final int END_HEADERS = 4;
    private static final int PREFACE_BYTES = 24;

    /** {@code :status: 200}, by its number in HPACK's static table. */
    private static final byte[] STATUS_200 = {(byte) 0x88};

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final Script script;

    /** What to do about a request. */
    public interface Script {
        void on(int request, Stream stream) throws IOException;
    }

    public RawHttp2Server(Script script) throws IOException {
        this.script = script;
        start(this::accept);
    }

    public String origin() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** Every request as its stream on its connection, in the order in which they came. */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                start(() -> serve(socket, connections.incrementAndGet()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, int connection) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            in.readFully(new byte[PREFACE_BYTES]);
            frame(out, SETTINGS, 0, 0, new byte[0]);
            while (true) {
                read(in, out, connection);
            }
        } catch (IOException gone) {
            // The client hung up, which is its right.
        }
    }

    private void read(DataInputStream in, DataOutputStream out, int connection) throws IOException {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        in.skipNBytes(length);
        if (type == SETTINGS && flags != ACK) {
            frame(out, SETTINGS, ACK, 0, new byte[0]);
        }
        if (type == HEADERS) {
            requests.add("stream " + stream + " on connection " + connection);
            int number = arrived.incrementAndGet();
            start(() -> play(number, new Stream(out, stream)));
        }
    }

    private void play(int number, Stream stream) {
        try {
            script.on(number, stream);
        } catch (IOException gone) {
            // The client hung up, which is its right.
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] payload)
            throws IOException {
        synchronized (out) {
            out.writeByte(payload.length >> 16);
            out.writeShort(payload.length);
            out.writeByte(type);
            out.writeByte(flags);
            out.writeInt(stream);
            out.write(payload);
            out.flush();
        }
    }

    private static byte[] ints(int... values) {
        byte[] bytes = new byte[4 * values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i / 4] >> (8 * (3 - i % 4)));
        }
        return bytes;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-http2-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A request and its answer. */
    public record Stream(DataOutputStream out, int id) {
        /** The beginning of a good answer. */
        public void head() throws IOException {
            frame(out, HEADERS, END_HEADERS, id, STATUS_200);
        }

        /** The rest of it. */
        public void body(String json) throws IOException {
            frame(out, DATA, END_STREAM, id, json.getBytes(StandardCharsets.UTF_8));
        }

        public void answer(String json) throws IOException {
            head();
            body(json);
        }

        /** RST_STREAM by an error code, such as 7 for REFUSED_STREAM. */
        public void reset(int error) throws IOException {
            frame(out, RESET, 0, id, ints(error));
        }

        /** GOAWAY after a last stream that the server took. */
        public void goAway(int lastStream) throws IOException {
            frame(out, GO_AWAY, 0, 0, ints(lastStream, 0));
        }
    }
}
