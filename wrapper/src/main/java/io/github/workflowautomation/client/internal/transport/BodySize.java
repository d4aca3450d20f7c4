package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * How much a request was to carry, for messages: its files when it has some, or else its body.
 *
 * @param bytes how many, or -1 when that was not known beforehand
 * @param isFile whether it is that of a file
 */
record BodySize(long bytes, boolean isFile) {
    static final BodySize NONE = new BodySize(0, false);

    /** Near the limit of the vendor's proxy in its sample configuration, 25 MB (S). */
    private static final long LARGE = 20_000_000;

    static BodySize of(Request request) {
        @Nullable RequestBody body = request.body();
        try {
            if (body instanceof MultipartBody parts) {
                return new BodySize(files(parts), true);
            }
            return body == null ? NONE : new BodySize(body.contentLength(), false);
        } catch (IOException unknown) {
            return new BodySize(-1, false);
        }
    }

    private static long files(MultipartBody parts) throws IOException {
        long sum = 0;
        for (MultipartBody.Part part : parts.parts()) {
            long bytes = part.body().contentLength();
            if (bytes < 0) {
                return -1;
            }
            sum += bytes;
        }
        return sum;
    }

    boolean isLarge() {
        return bytes >= LARGE;
    }

    /** {@return such as "The file has 3 bytes"} */
    String words() {
        String what = isFile ? "The file" : "The body of the request";
        return bytes < 0 ? what + " has a length that was not known beforehand" : what + " has " + bytes + " bytes";
    }
}
