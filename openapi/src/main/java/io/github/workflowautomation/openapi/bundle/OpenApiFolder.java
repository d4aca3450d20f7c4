package io.github.workflowautomation.openapi.bundle;

import io.github.workflowautomation.openapi.finding.ContentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder with the documents, the overlays and what is made of them. */
public final class OpenApiFolder {

    static final String BUNDLE = "workflow-automation.yaml";
    static final String OVERLAPS = "overlapping-templates.txt";
    static final String LOCK = "vendor/LOCK.json";
    static final String NAMES = "NAMES.json";

    private static final Pattern DOCUMENT = Pattern.compile("[a-z][a-z0-9-]*\\.(yaml|json)");
    private static final Pattern OVERLAY = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");

    /** What may lie beside documents and overlays. */
    private static final Pattern BESIDE = Pattern.compile("\\..*|LOCK\\.json|.*\\.md");

    private final Path root;

    public OpenApiFolder(Path root) {
        if (!Files.isDirectory(root.resolve("vendor"))) {
            throw new ContentException(root.toString(), "has no folder vendor/ with documents in it");
        }
        this.root = root;
    }

    /** The sections' documents by name. */
    List<String> documents() {
        return list("vendor", DOCUMENT);
    }

    /** The overlays by name, which is the order in which they apply. */
    List<String> overlays() {
        return Files.isDirectory(root.resolve("overlays")) ? list("overlays", OVERLAY) : List.of();
    }

    private List<String> list(String folder, Pattern names) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !BESIDE.matcher(name).matches())
                    .peek(name -> requireName(folder, name, names))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    // A misnamed overlay would otherwise not apply, and nobody would notice.
    private static void requireName(String folder, String name, Pattern names) {
        if (!names.matcher(name).matches()) {
            throw new ContentException(folder + "/" + name, "has a name that does not fit " + names.pattern());
        }
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Optional<byte[]> readIfThere(String file) {
        return Files.exists(root.resolve(file)) ? Optional.of(read(file)) : Optional.empty();
    }

    Path path(String file) {
        return root.resolve(file);
    }
}
