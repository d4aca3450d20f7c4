package io.github.workflowautomation.client.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file beside its place and moves it there when it is whole and on the disk: nobody sees half of it, not even
 * after a power cut, and nothing is left over.
 */
public final class WholeFile {
    /** What writes the bytes. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param target where to; not closed
         * @throws IOException when the target cannot be written
         */
        void writeTo(OutputStream target) throws IOException;
    }

    private interface Move {
        void to(Path part, Path target) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @param target the file
     * @param content what writes the bytes
     * @throws IOException when the file cannot be written
     */
    public static void replace(Path target, Content content) throws IOException {
        write(target, content, WholeFile::moveOver);
    }

    /**
     * Writes a file that must not be there yet.
     *
     * @param target the file
     * @param content what writes the bytes
     * @throws IOException when the file is there or cannot be written
     */
    public static void create(Path target, Content content) throws IOException {
        write(target, content, WholeFile::moveToFreePlace);
    }

    private static void write(Path target, Content content, Move move) throws IOException {
        Path part = target.resolveSibling(".part-" + UUID.randomUUID());
        try {
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(Channels.newOutputStream(file));
                file.force(true);
            }
            move.to(part, target);
            force(part.toAbsolutePath().getParent());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void moveOver(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A move looks first and moves then, and an atomic one does not even look; a link is made only where nothing is. */
    private static void moveToFreePlace(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.move(part, target);
        }
    }

    /** So that the name lasts, too. Windows does not let a folder be opened, and needs not. */
    private static void force(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException cannot) {
            // The file itself is on the disk.
        }
    }
}
