package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.Buffer;

/** An answer whose body is still on the wire. Close it, read or not. */
public final class Download implements AutoCloseable {
    private static final int CHUNK_BYTES = 16 * 1024;

    private final ResponseBody body;
    private final Headers headers;
    private final Loss loss;
    private long arrived;

    /** What went wrong, as the one who made the call knows it. */
    interface Loss {
        WorkflowException of(IOException failure, String howFar);
    }

    Download(ResponseBody body, Headers headers, Loss loss) {
        this.body = body;
        this.headers = headers;
        this.loss = loss;
    }

    /** {@return the length in bytes, when the server said} */
    public OptionalLong length() {
        long bytes = body.contentLength();
        return bytes < 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    /** {@return the content type as the server spelled it} */
    public Optional<String> contentType() {
        return Optional.ofNullable(headers.get("Content-Type"));
    }

    /** {@return the {@code Content-Disposition} as the server spelled it: a hostile value until proven otherwise} */
    public Optional<String> contentDisposition() {
        return Optional.ofNullable(headers.get("Content-Disposition"));
    }

    /**
     * Reads to the end. A failure of the connection is a {@link WorkflowException}; an {@link IOException} is the
     * target's own.
     *
     * @param target where the bytes go; not closed
     * @param moved is told of every few bytes that the target took
     * @return the number of bytes
     * @throws IOException when the target cannot be written
     */
    public long transferTo(OutputStream target, LongConsumer moved) throws IOException {
        Buffer chunk = new Buffer(); // handed on as it came: a copy would be for nothing
        while (read(chunk)) {
            long bytes = chunk.size();
            chunk.writeTo(target);
            moved.accept(bytes);
        }
        return arrived;
    }

    /**
     * {@return the bytes as a stream, whose failures are {@link WorkflowException}s}
     *
     * @param moved is told of every few bytes that were read
     */
    public InputStream content(LongConsumer moved) {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int read = Download.this.read(target, offset, length);
                if (read > 0) {
                    moved.accept(read);
                }
                return read;
            }

            @Override
            public void close() {
                Download.this.close();
            }
        };
    }

    private boolean read(Buffer chunk) {
        try {
            return counted(body.source().read(chunk, CHUNK_BYTES)) != -1;
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    private int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0; // without waiting for bytes that nobody asked for
        }
        try {
            return (int) counted(body.source().read(target, offset, length));
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    private long counted(long read) throws ProtocolException {
        if (read == -1) {
            requireAll();
        }
        arrived += Math.max(read, 0);
        return read;
    }

    /**
     * {@return what went wrong with the download}
     *
     * @param failure what was thrown meanwhile
     */
    public WorkflowException lost(IOException failure) {
        return loss.of(failure, howFar());
    }

    /** HTTP/2 ends a stream without counting. */
    private void requireAll() throws ProtocolException {
        if (length().isPresent() && length().getAsLong() != arrived) {
            throw new ProtocolException("unexpected end of stream");
        }
    }

    private String howFar() {
        return length().isPresent()
                ? arrived + " of " + length().getAsLong() + " bytes had come."
                : arrived + " bytes had come.";
    }

    @Override
    public void close() {
        body.close();
    }
}
