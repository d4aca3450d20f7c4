package io.github.workflowautomation.openapi.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes several files of a folder, all or none. What is new is written to a hidden folder first. Then a journal says
 * that all of it is there, and only then the files move. A run that ends before the journal has changed nothing; one that
 * ends after it, even by the power going off, is finished by the next run that opens the folder.
 */
final class FolderTransaction {

    static final String STAGING = ".snapshot";

    private static final String WRITE = "write ";
    private static final String REMOVE = "remove ";

    private final Path root;
    private final Path staging;
    private final Path journal;

    FolderTransaction(Path root) {
        this.root = root;
        this.staging = root.resolve(STAGING);
        this.journal = staging.resolve("journal");
    }

    void run(FolderChanges changes) throws IOException {
        recover();
        if (changes.isEmpty()) {
            return;
        }
        prepare(changes);
        finish();
    }

    /** Finishes what an earlier run could not, or clears away what it had only begun. */
    void recover() throws IOException {
        if (Files.exists(journal)) {
            finish();
        }
        clear();
    }

    /** Writes everything that is new, and the journal; until then nothing has changed. */
    void prepare(FolderChanges changes) throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            for (var file : changes.written().entrySet()) {
                writeThrough(staged(file.getKey()), file.getValue());
                lines.add(WRITE + file.getKey());
            }
            changes.removed().forEach(file -> lines.add(REMOVE + file));
            Path draft = staging.resolve("journal.draft");
            writeThrough(draft, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            clear();
            throw e;
        }
    }

    private void finish() throws IOException {
        for (String line : Files.readAllLines(journal)) {
            finish(line);
        }
        Files.delete(journal);
        clear();
    }

    private void finish(String line) throws IOException {
        if (line.startsWith(REMOVE)) {
            Files.deleteIfExists(target(line.substring(REMOVE.length())));
            return;
        }
        String file = line.substring(WRITE.length());
        Path target = target(file);
        Files.createDirectories(target.getParent());
        try {
            Files.move(staged(file), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            // Moved already, before an interruption.
            if (!Files.exists(target)) {
                throw e;
            }
        }
    }

    private Path staged(String file) {
        return staging.resolve("new").resolve(file);
    }

    private Path target(String file) throws IOException {
        Path target = root.resolve(file).normalize();
        if (!target.startsWith(root.normalize())) {
            throw new IOException("the journal names a file outside the folder");
        }
        return target;
    }

    // Not createTempFile: its files are the owner's alone, and would stay so after the move.
    private static void writeThrough(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(staging)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
