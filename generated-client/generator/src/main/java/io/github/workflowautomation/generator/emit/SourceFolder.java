package io.github.workflowautomation.generator.emit;

import java.nio.file.Path;

/** Where the generated sources go: a folder per package below one base package. */
public final class SourceFolder {
    private final OutputFolder folder;
    private final String basePackage;

    /** Starts at the root of the sources. */
    public SourceFolder(Path root, String basePackage) {
        this.folder = new OutputFolder(root);
        this.basePackage = basePackage;
    }

    /** The package below which everything goes. */
    public String basePackage() {
        return basePackage;
    }

    /** Writes one file; {@code subpackage} is empty for the base package itself. */
    public void write(String subpackage, String fileName, String text) {
        String name = subpackage.isEmpty() ? basePackage : basePackage + "." + subpackage;
        folder.write(Path.of(name.replace('.', '/'), fileName), text);
    }

    /** Deletes what an earlier run wrote and this one did not. */
    public void deleteOthers() {
        folder.deleteOthers();
    }
}
