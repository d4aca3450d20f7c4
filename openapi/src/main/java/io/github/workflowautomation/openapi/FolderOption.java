package io.github.workflowautomation.openapi;

import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the documents are; shared by the commands. */
final class FolderOption {

    @Option(
            names = "--folder",
            paramLabel = "<folder>",
            defaultValue = "openapi",
            description = "folder with vendor/ and overlays/ (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("openapi");

    Path path() {
        return folder;
    }

    OpenApiFolder open() {
        return new OpenApiFolder(folder);
    }
}
