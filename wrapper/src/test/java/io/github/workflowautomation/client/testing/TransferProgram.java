package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.client.FileId;
import io.github.workflowautomation.client.UploadContent;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/** Downloads a file to a folder and uploads it again, with progress, and prints how fast. */
public final class TransferProgram {
    private TransferProgram() {}

    /**
     * Moves the file both ways.
     *
     * @param arguments the host of a server, and a file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        AtomicLong told = new AtomicLong();
        try (WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", arguments[0])
                .bearerToken(Clients.OPAQUE_TOKEN)
                .callTimeout(Duration.ofMinutes(20))
                .build()) {
            long started = System.nanoTime();
            client.files()
                    .download(new FileId("f-1"))
                    .onProgress((bytes, total) -> told.set(bytes))
                    .to(file);
            print("down", Files.size(file), told.get(), started);
            System.out.println(sum(file));

            long again = System.nanoTime();
            upload(client, UploadContent.of(file).onProgress((bytes, total) -> told.set(bytes)));
            print("up", Files.size(file), told.get(), again);
        }
    }

    /** The server says nothing of what it stored. */
    private static void upload(WorkflowClient client, UploadContent content) {
        try {
            client.files().upload(content);
        } catch (UnreadableResponseException nothingSaid) {
            // As expected.
        }
    }

    private static void print(String way, long size, long told, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%s %d of %d bytes, %.0f MiB/s%n", way, told, size, size / seconds / (1 << 20));
    }

    private static long sum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] chunk = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read != -1; read = in.read(chunk)) {
                sum.update(chunk, 0, read);
            }
        }
        return sum.getValue();
    }
}
