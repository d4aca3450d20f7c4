package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** An answer whose body is still on the wire. Close it, read or not. */
public final class Download implements AutoCloseable {
    private static final int CHUNK_BYTES = 16 * 1024;

    private final ResponseBody body;
    private final Headers headers;
    private final Function<IOException, WorkflowException> readFailure;

    Download(ResponseBody body, Headers headers, Function<IOException, WorkflowException> readFailure) {
        this.body = body;
        this.headers = headers;
        this.readFailure = readFailure;
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
     * @return the number of bytes
     * @throws IOException when the target cannot be written
     */
    public long transferTo(OutputStream target) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long total = 0;
        for (int read = read(chunk); read != -1; read = read(chunk)) {
            target.write(chunk, 0, read);
            total += read;
        }
        return total;
    }

    /** {@return the bytes as a stream, whose failures are {@link WorkflowException}s} */
    public InputStream content() {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return Download.this.read(target, offset, length);
            }

            @Override
            public void close() {
                Download.this.close();
            }
        };
    }

    private int read(byte[] chunk) {
        return read(chunk, 0, chunk.length);
    }

    private int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0; // without waiting for bytes that nobody asked for
        }
        try {
            BufferedSource source = body.source();
            return source.read(target, offset, length);
        } catch (IOException failure) {
            throw readFailure.apply(failure);
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
