package io.github.workflowautomation.client;

import io.github.workflowautomation.client.internal.file.SafeFileName;
import io.github.workflowautomation.client.internal.file.WholeFile;
import io.github.workflowautomation.client.internal.transport.Download;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import okhttp3.Request;

/** Brings the answers that are files to where they are wanted. */
final class Downloads {
    private final Transport transport;

    Downloads(Transport transport) {
        this.transport = transport;
    }

    Path toFile(Request request, Path target, String fallbackName, TransferProgress progress) {
        requireFolder(target);
        try (Download download = transport.stream(request)) {
            return toFile(download, target, fallbackName, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("The download could not be written to " + target + ".", e);
        }
    }

    private static Path toFile(Download download, Path target, String fallbackName, TransferProgress progress)
            throws IOException {
        try {
            WholeFile.Content content = out -> copy(download, out, progress);
            if (!Files.isDirectory(target)) {
                WholeFile.replace(target, content);
                return target;
            }
            Path file = target.resolve(fileName(download, fallbackName));
            requireFree(file);
            WholeFile.create(file, content);
            return file;
        } catch (ClosedByInterruptException stopped) {
            throw download.lost(stopped); // an interrupt closes a file, too
        }
    }

    long toStream(Request request, OutputStream target, TransferProgress progress) {
        try (Download download = transport.stream(request)) {
            return copy(download, target, progress);
        } catch (IOException e) {
            throw new UncheckedIOException("The download could not be written to the stream.", e);
        }
    }

    <T> T read(Request request, ContentReader<T> reader, TransferProgress progress) {
        try (Download download = transport.stream(request)) {
            Moved moved = new Moved(progress, download.length());
            return reader.read(download.content(moved::add));
        } catch (IOException e) {
            throw new UncheckedIOException("The download was not read to its end.", e);
        }
    }

    private static long copy(Download download, OutputStream target, TransferProgress progress) throws IOException {
        Moved moved = new Moved(progress, download.length());
        return download.transferTo(target, moved::add);
    }

    private static String fileName(Download download, String fallbackName) {
        return download.contentDisposition()
                .flatMap(SafeFileName::fromDisposition)
                .or(() -> SafeFileName.of(fallbackName))
                .orElse("download");
    }

    /** Better before the call than after a long transfer. */
    private static void requireFolder(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new UncheckedIOException(new NoSuchFileException(parent.toString(), null, "no such folder"));
        }
    }

    /** The same; the last word has whoever puts the file there. */
    private static void requireFree(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
