package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.transport.WrongLength;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * The bytes of one upload, opened anew each time that they are sent. What is announced is what is sent: content of another
 * length than it had at first ends the upload before the server can take it for the whole file.
 */
final class UploadBody extends RequestBody {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int CHUNK_BYTES = 16 * 1024;

    private final InputStreamSource content;
    private final OptionalLong length;
    private final TransferProgress progress;

    UploadBody(InputStreamSource content, OptionalLong length, TransferProgress progress) {
        this.content = content;
        this.length = length;
        this.progress = progress;
    }

    @Override
    public MediaType contentType() {
        return BYTES;
    }

    @Override
    public long contentLength() {
        return length.orElse(-1);
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        Moved moved = new Moved(progress, length);
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = content.open()) {
            for (int read = read(in, chunk, moved); read != -1; read = read(in, chunk, moved)) {
                sink.write(chunk, 0, read);
                moved.add(read);
            }
        }
    }

    /** Never more than was announced: the surplus would be taken for the next thing in the request. */
    private int read(InputStream in, byte[] chunk, Moved moved) throws IOException {
        long left = length.isPresent() ? length.getAsLong() - moved.bytes() : chunk.length;
        int read = in.read(chunk, 0, (int) Math.min(chunk.length, Math.max(left, 1)));
        boolean isWhole = length.isEmpty() || (read == -1 ? left == 0 : left > 0);
        if (!isWhole) {
            throw new WrongLength(length.getAsLong(), read == -1 ? moved.bytes() : -1);
        }
        return read;
    }
}
