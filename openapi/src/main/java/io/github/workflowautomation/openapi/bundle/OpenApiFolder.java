package io.github.workflowautomation.openapi.bundle;

import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.gate.SensitiveTexts;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.overlay.Unmatched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder with the documents, the overlays and what is made of them. */
public final class OpenApiFolder {

    public static final String BUNDLE = "workflow-automation.yaml";
    public static final String OVERLAPS = "overlapping-templates.txt";
    public static final String LOCK = "vendor/LOCK.json";
    public static final String UNMATCHED = "UNMATCHED.json";
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

    /** The names of the sections that have a document. */
    public Set<String> sections() {
        return documents().stream().map(OpenApiFolder::sectionOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The section that a file in {@code vendor/} describes. */
    public static String sectionOf(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    /** A file's name without its folder, as the lock has it. */
    static String nameOf(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    /** The file with what of a section is kept for the wrapper; there need not be one. */
    public static String keptOf(String section) {
        return "kept/" + section + ".yaml";
    }

    /** The names chosen so far. */
    public Names names() {
        return readIfThere(NAMES)
                .map(content -> Names.read(new DocumentReader(new Findings()).read(NAMES, content)))
                .orElseGet(Names::new);
    }

    /** The targets of overlays that are known to match nothing. */
    Unmatched unmatched(boolean recording) {
        DocumentReader reader = new DocumentReader(new Findings());
        return Unmatched.read(readIfThere(UNMATCHED).map(content -> reader.read(UNMATCHED, content)), recording);
    }

    /** The lock on the documents; empty if there is none yet. */
    public DocumentLock lock() {
        return readIfThere(LOCK)
                .map(content -> DocumentLock.read(LOCK, new DocumentReader(new Findings()).read(LOCK, content)))
                .orElseGet(DocumentLock::empty);
    }

    /** What a person has decided about texts that look as if they must not be published. */
    public SensitiveTexts sensitiveTexts() {
        return readIfThere(SensitiveTexts.FILE)
                .map(content -> SensitiveTexts.read(new String(content, StandardCharsets.UTF_8)))
                .orElseGet(SensitiveTexts::none);
    }

    /** The overlays by name, which is the order in which they apply. */
    public List<String> overlays() {
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
