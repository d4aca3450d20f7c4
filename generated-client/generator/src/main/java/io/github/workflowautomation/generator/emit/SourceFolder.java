package io.github.workflowautomation.generator.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the generated sources go: a folder per package below one base package. A file that would stay as it is is not
 * touched, so that nothing is compiled again that has not changed.
 */
public final class SourceFolder {
    private final Path root;
    private final String basePackage;
    private final Set<Path> written = new HashSet<>();

    /** Starts at the root of the sources. */
    public SourceFolder(Path root, String basePackage) {
        this.root = root;
        this.basePackage = basePackage;
    }

    /** The package below which everything goes. */
    public String basePackage() {
        return basePackage;
    }

    /** Writes one file; {@code subpackage} is empty for the base package itself. */
    public void write(String subpackage, String fileName, String text) {
        String name = subpackage.isEmpty() ? basePackage : basePackage + "." + subpackage;
        Path file = root.resolve(name.replace('.', '/')).resolve(fileName);
        written.add(file);
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what an earlier run wrote and this one did not. */
    public void deleteOthers() {
        try {
            for (Path file : files()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
