package io.github.workflowautomation.generator.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the generated sources go: a folder per package below one base package. */
public final class SourceFolder {
    private final Path root;
    private final String basePackage;

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
        Path folder = root.resolve(name.replace('.', '/'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(fileName), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
