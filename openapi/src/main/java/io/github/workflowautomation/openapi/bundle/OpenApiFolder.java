package io.github.workflowautomation.openapi.bundle;

import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder with the documents, the overlays and what is made of them. */
public final class OpenApiFolder {

    public static final String BUNDLE = "workflow-automation.yaml";
    public static final String OVERLAPS = "overlapping-templates.txt";
    public static final String LOCK = "vendor/LOCK.json";
    public static final String NAMES = "NAMES.json";

    private static final Pattern DOCUMENT = Pattern.compile("[a-z][a-z0-9-]*\\.(yaml|json)");
    private static final Pattern OVERLAY = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");

    /** What may lie beside documents and overlays. */
    private static final Pattern BESIDE = Pattern.compile("\\..*|LOCK\\.json|.*\\.md");

    private final Path root;
    private final FolderChanges pending;

    /** Opens a folder; a run that was broken off while it changed the folder is finished first. */
    public OpenApiFolder(Path root) {
        this(root, new FolderChanges());
        if (!Files.isDirectory(root.resolve("vendor"))) {
            throw new ContentException(root.toString(), "has no folder vendor/ with documents in it");
        }
        try {
            new FolderTransaction(root).recover();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot finish what an earlier run had begun", e);
        }
    }

    private OpenApiFolder(Path root, FolderChanges pending) {
        this.root = root;
        this.pending = pending;
    }

    /** The folder as it will be with some changes, none of which is made. */
    public OpenApiFolder with(FolderChanges changes) {
        return new OpenApiFolder(root, changes);
    }

    /** Makes changes, all or none. */
    public void change(FolderChanges changes) throws IOException {
        new FolderTransaction(root).run(changes);
    }

    /** The sections' documents by name. */
    public List<String> documents() {
        return list("vendor", DOCUMENT);
    }

    /** The file with a section's document, if there is one. */
    public Optional<String> documentOf(String section) {
        return documents().stream()
                .filter(file -> sectionOf(file).equals(section))
                .findFirst();
    }

    /** The section that a file in {@code vendor/} describes. */
    static String sectionOf(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    /** The lock on the documents; empty if there is none yet. */
    public DocumentLock lock() {
        return readIfThere(LOCK)
                .map(content -> DocumentLock.read(LOCK, new DocumentReader(new Findings()).read(LOCK, content)))
                .orElseGet(DocumentLock::empty);
    }

    /** The overlays by name, which is the order in which they apply. */
    List<String> overlays() {
        return list("overlays", OVERLAY);
    }

    private List<String> list(String folder, Pattern names) {
        String prefix = folder + "/";
        NavigableSet<String> files = new TreeSet<>();
        namesIn(folder).map(name -> prefix + name).forEach(files::add);
        pending.written().keySet().stream()
                .filter(file -> file.startsWith(prefix))
                .forEach(files::add);
        files.removeAll(pending.removed());
        return files.stream()
                .filter(file -> !BESIDE.matcher(file.substring(prefix.length())).matches())
                .peek(file -> requireName(file, file.substring(prefix.length()), names))
                .toList();
    }

    private Stream<String> namesIn(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    // A misnamed overlay would otherwise not apply, and nobody would notice.
    private static void requireName(String file, String name, Pattern names) {
        if (!names.matcher(name).matches()) {
            throw new ContentException(file, "has a name that does not fit " + names.pattern());
        }
    }

    public byte[] read(String file) {
        byte[] changed = pending.written().get(file);
        if (changed != null) {
            return changed;
        }
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    public Optional<byte[]> readIfThere(String file) {
        boolean isThere = pending.written().containsKey(file)
                || (!pending.removed().contains(file) && Files.exists(root.resolve(file)));
        return isThere ? Optional.of(read(file)) : Optional.empty();
    }
}
