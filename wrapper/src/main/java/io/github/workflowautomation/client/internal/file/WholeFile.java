package io.github.workflowautomation.client.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its place and moves it there when it is whole: nobody sees half of it, and nothing is left over. */
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

    private WholeFile() {}

    /**
     * Writes a file, in place of one that is there.
     *
     * @param target the file
     * @param content what writes the bytes
     * @throws IOException when the file cannot be written
     */
    public static void replace(Path target, Content content) throws IOException {
        write(target, content, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a file that must not be there yet.
     *
     * @param target the file
     * @param content what writes the bytes
     * @throws IOException when the file is there or cannot be written
     */
    public static void create(Path target, Content content) throws IOException {
        write(target, content);
    }

    private static void write(Path target, Content content, CopyOption... options) throws IOException {
        Path part = target.resolveSibling(".part-" + UUID.randomUUID());
        try {
            try (OutputStream out =
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            move(part, target, options);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** An atomic move replaces what is there without asking, so it is only for when that is wanted. */
    private static void move(Path part, Path target, CopyOption... options) throws IOException {
        if (options.length > 0) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                // Fall through: some network file systems cannot.
            }
        }
        Files.move(part, target, options);
    }
}
