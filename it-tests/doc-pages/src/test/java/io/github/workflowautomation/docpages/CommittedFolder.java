package io.github.workflowautomation.docpages;

import io.github.workflowautomation.openapi.capture.Sections;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the committed documents, overlays and bundle, for the tool to work on. */
final class CommittedFolder {

    private static final Path COMMITTED = Path.of("../../openapi");
    private static final List<String> PARTS = List.of(
            "vendor", "overlays", "NAMES.json", "overlapping-templates.txt", "workflow-automation.yaml", "CHANGES.md");

    private final Path root;

    private CommittedFolder(Path root) {
        this.root = root;
    }

    static CommittedFolder copyTo(Path root) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(COMMITTED.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(COMMITTED.relativize(file).toString());
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(file, copy);
                }
            }
        }
        return new CommittedFolder(root);
    }

    Path root() {
        return root;
    }

    /** The sections' documents as JSON, the way in which a page's server reads them. */
    static Path documentsAsJson(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String section : Sections.KNOWN) {
            Path document = COMMITTED.resolve("vendor").resolve(section + ".yaml");
            String json = new DocumentReader(new Findings())
                    .read(section, Files.readAllBytes(document))
                    .toString();
            Files.writeString(folder.resolve(section + ".json"), json);
        }
        return folder;
    }

    /** The hash of every file by name, so that any change shows. */
    Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
