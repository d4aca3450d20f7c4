package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.io.Serial;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Bodies of answers: read into memory up to a limit, or handed on with someone told when they are closed. */
final class AnswerBody {
    private static final long LARGEST_ERROR_BYTES = 256 * 1024;
    private static final long CHUNK_BYTES = 64 * 1024;

    private AnswerBody() {}

    /**
     * {@return the same body, in memory} What breaks off is then known while the request can still be sent again. The
     * limit counts unpacked bytes, so that a small packed answer cannot fill the memory.
     */
    static ResponseBody inMemory(ResponseBody body, long limit) throws IOException {
        try (body) {
            Buffer bytes = new Buffer();
            BufferedSource source = body.source();
            while (source.read(bytes, CHUNK_BYTES) != -1) {
                if (bytes.size() > limit) {
                    throw new TooLarge(limit);
                }
            }
            return ResponseBody.create(bytes, body.contentType(), bytes.size());
        }
    }

    /**
     * {@return the beginning of a response's body, in memory} So the connection is free, and no error can fill the
     * memory.
     */
    static ResponseBody beginning(Response response) {
        try (response) {
            return response.peekBody(LARGEST_ERROR_BYTES);
        } catch (IOException lostWithin) {
            return ResponseBody.create("", null);
        }
    }

    /** The same body, and something that is done once when it is closed. */
    static Response watched(Response response, Runnable closed) {
        return watched(response, Read::run, closed);
    }

    /** The same, and something that is around each read. */
    static Response watched(Response response, Reader reader, Runnable closed) {
        @Nullable ResponseBody body = response.body();
        if (body == null) {
            closed.run();
            return response;
        }
        Source source = new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                return reader.read(() -> delegate().read(sink, byteCount));
            }

            @Override
            public void close() throws IOException {
                closed.run();
                super.close();
            }
        };
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(source), body.contentType(), body.contentLength()))
                .build();
    }

    /** Reads some bytes. */
    interface Read {
        long run() throws IOException;
    }

    /** Does what is to be done around a read. */
    interface Reader {
        long read(Read read) throws IOException;
    }

    /** More than there is room for. */
    static final class TooLarge extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
