package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.Serial;
import java.net.SocketTimeoutException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/** The body of a request, which knows whether it was read, and whose own failures are told from the connection's. */
final class CallBody extends RequestBody {
    private final RequestBody body;
    private volatile boolean read;

    CallBody(RequestBody body) {
        this.body = body;
    }

    /** Nobody but its maker knows how to read a one-shot body again. */
    boolean canBeSent() {
        return !(read && (body.isOneShot() || body.isDuplex()));
    }

    /** Whether writing it takes no time, as it is text in memory: whatever else there is may be slow to read. */
    boolean isAtHand() {
        @Nullable MediaType type = contentType();
        boolean text = type != null
                && (type.subtype().endsWith("json") || type.subtype().endsWith("urlencoded"));
        return text && !body.isOneShot() && !body.isDuplex();
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return body.isOneShot();
    }

    @Override
    public boolean isDuplex() {
        return body.isDuplex();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        read = true;
        Watched network = new Watched(sink);
        BufferedSink target = Okio.buffer((Sink) network);
        try {
            body.writeTo(target);
        } catch (IOException | RuntimeException failure) {
            if (network.failed && failure instanceof IOException lost) {
                throw lost instanceof SocketTimeoutException ? new WriteTimeout(lost) : lost;
            }
            throw new UnusableBody(failure);
        }
        target.emit();
    }

    /** The server took no bytes for too long. */
    static final class WriteTimeout extends SocketTimeoutException {
        @Serial
        private static final long serialVersionUID = 1;

        WriteTimeout(IOException failure) {
            super("timeout");
            initCause(failure);
        }
    }

    private static final class Watched extends ForwardingSink {
        private boolean failed;

        Watched(Sink network) {
            super(network);
        }

        @Override
        public void write(Buffer source, long byteCount) throws IOException {
            failed = true;
            super.write(source, byteCount);
            failed = false;
        }
    }
}
