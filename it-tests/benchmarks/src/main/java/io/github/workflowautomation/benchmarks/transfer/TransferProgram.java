package io.github.workflowautomation.benchmarks.transfer;

import io.github.workflowautomation.benchmarks.report.PeakHeap;
import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/**
 * Moves a file one way, twice. Prints the seconds that each took, the first with all that a fresh JVM has to set up, and
 * the most heap that was in use, in MiB.
 */
public final class TransferProgram {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private TransferProgram() {}

    /** Takes the host, {@code library} or {@code okhttp}, {@code down} or {@code up}, and the size in bytes. */
    public static void main(String[] arguments) throws IOException {
        String host = arguments[0];
        boolean down = arguments[2].equals("down");
        long size = Long.parseLong(arguments[3]);
        long started = System.nanoTime();
        Mover mover = arguments[1].equals("library") ? library(host, down, size) : okhttp(host, down, size);
        mover.move();
        long between = System.nanoTime();
        mover.move();
        double next = (System.nanoTime() - between) / 1e9;
        System.out.println((between - started) / 1e9 + " " + next + " " + PeakHeap.mebibytes());
        System.exit(0);
    }

    private static Mover library(String host, boolean down, long size) {
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken("opaque-token-not-real")
                .callTimeout(Duration.ofHours(1))
                .build();
        return () -> {
            if (down) {
                workflow.files().download(new FileId("f-1")).to(OutputStream.nullOutputStream());
            } else {
                workflow.files().upload(UploadContent.of("large.bin", size, () -> new Zeros(size)));
            }
        };
    }

    private static Mover okhttp(String host, boolean down, long size) {
        OkHttpClient http = new OkHttpClient();
        Request.Builder request = new Request.Builder().header("Authorization", "Bearer opaque-token-not-real");
        if (down) {
            request.url("http://" + host + "/api/files/f-1/download");
        } else {
            request.url("http://" + host + "/api/files/")
                    .post(new MultipartBody.Builder()
                            .setType(MultipartBody.FORM)
                            .addFormDataPart("file", "large.bin", zeros(size))
                            .build());
        }
        return () -> {
            try (Response response = http.newCall(request.build()).execute()) {
                response.body().byteStream().transferTo(OutputStream.nullOutputStream());
            }
        };
    }

    private static RequestBody zeros(long size) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return BYTES;
            }

            @Override
            public long contentLength() {
                return size;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                try (Source source = Okio.source(new Zeros(size))) {
                    sink.writeAll(source);
                }
            }
        };
    }

    /** Moves the file. */
    private interface Mover {
        void move() throws IOException;
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, length);
            left -= given;
            return given;
        }
    }
}
