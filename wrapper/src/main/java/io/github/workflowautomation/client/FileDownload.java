package io.github.workflowautomation.client;

import io.github.workflowautomation.twins.AsyncTwin;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.Request;

/**
 * A file that can be downloaded; nothing is sent before one of the methods that say where to. Never more than a few
 * kilobytes are in memory. What breaks off is an error, never a short file. The whole download counts against
 * {@code callTimeout}; give a large one more time by {@link WorkflowClient#within}. An interrupt of the thread ends
 * it within a moment. Immutable; each use is a call of its own.
 */
@AsyncTwin
public final class FileDownload {
    private final Calls calls;
    private final Request request;
    private final String fallbackName;
    private final TransferProgress progress;

    FileDownload(Calls calls, Request request, String fallbackName) {
        this(calls, request, fallbackName, Moved.unheard());
    }

    private FileDownload(Calls calls, Request request, String fallbackName, TransferProgress progress) {
        this.calls = calls;
        this.request = request;
        this.fallbackName = fallbackName;
        this.progress = progress;
    }

    /**
     * {@return the same download, with somebody who is told how far it has come} Defaults to nobody.
     *
     * @param told whom to tell
     */
    public FileDownload onProgress(TransferProgress told) {
        return new FileDownload(calls, request, fallbackName, Objects.requireNonNull(told, "progress"));
    }

    /**
     * Writes it to a file, at once and only when all of it has arrived and is on the disk: nobody sees half of it, and
     * whatever goes wrong, nothing is left behind.
     *
     * @param target the file to write, in place of one that is there; or a folder to take the server's name for it, made
     *     safe, and then a file that is there is not replaced
     * @return the file that was written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Path to(Path target) {
        return calls.downloads().toFile(request, target, fallbackName, progress);
    }

    /**
     * Writes it to a stream, as it arrives. If it breaks off, the stream has got a part of it.
     *
     * @param target where to; not closed
     * @return how many bytes it has
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    public long to(OutputStream target) {
        Objects.requireNonNull(target, "target");
        return calls.downloads().toStream(request, target, progress);
    }

    /**
     * {@return what somebody makes of it while it arrives} What he leaves unread is not downloaded.
     *
     * @param reader reads it
     * @param <T> what he makes of it
     * @throws java.io.UncheckedIOException for an {@link java.io.IOException} of the reader's own
     */
    public <T> T read(ContentReader<T> reader) {
        Objects.requireNonNull(reader, "reader");
        return calls.downloads().read(request, reader, progress);
    }

    @Override
    public String toString() {
        return "FileDownload[***]";
    }
}
