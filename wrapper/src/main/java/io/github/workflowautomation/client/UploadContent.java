package io.github.workflowautomation.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/**
 * A file to upload.
 *
 * @param fileName the name to store it under
 * @param body its bytes, streamed
 */
record UploadContent(String fileName, RequestBody body) {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    UploadContent {
        Objects.requireNonNull(fileName, "fileName");
        if (fileName.isBlank() || fileName.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("fileName: a file name has visible characters only.");
        }
    }

    /** A missing file should fail here, not after other files were uploaded. */
    static UploadContent of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no readable file at " + file + ".");
        }
        return new UploadContent(file.getFileName().toString(), RequestBody.create(file.toFile(), BYTES));
    }

    static UploadContent of(String fileName, byte[] bytes) {
        return new UploadContent(fileName, RequestBody.create(bytes.clone(), BYTES));
    }

    static UploadContent of(String fileName, InputStreamSource content) {
        Objects.requireNonNull(content, "content");
        return new UploadContent(fileName, new RequestBody() {
            @Override
            public MediaType contentType() {
                return BYTES;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                try (InputStream in = content.open();
                        Source source = Okio.source(in)) {
                    sink.writeAll(source);
                }
            }
        });
    }
}
