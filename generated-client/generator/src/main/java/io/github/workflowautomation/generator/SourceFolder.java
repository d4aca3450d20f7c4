package io.github.workflowautomation.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the generated sources go: a folder per package below one base package. */
final class SourceFolder {
    private final Path root;
    private final String basePackage;

    SourceFolder(Path root, String basePackage) {
        this.root = root;
        this.basePackage = basePackage;
    }

    String basePackage() {
        return basePackage;
    }

    /** Writes one file; {@code subpackage} is empty for the base package itself. */
    void write(String subpackage, String fileName, String text) {
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
