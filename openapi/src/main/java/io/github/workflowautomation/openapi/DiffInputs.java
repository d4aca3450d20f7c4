package io.github.workflowautomation.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.BundleBuilder;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import io.github.workflowautomation.openapi.lock.LockedDocument;
import io.github.workflowautomation.openapi.lock.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two documents of a comparison.
 *
 * @param step names the step by the hashes of both
 * @param versions what a reader calls them
 */
record DiffInputs(ObjectNode before, ObjectNode after, String step, String versions) {

    private static final String NOTHING = "openapi: 3.0.3\n";

    /** Files that are not given are the bundle in the folder, and the one that the folder builds. */
    static DiffInputs of(FolderOption folder, @Nullable Path before, @Nullable Path after) throws IOException {
        byte[] old = Files.readAllBytes(before == null ? folder.path().resolve(OpenApiFolder.BUNDLE) : before);
        ObjectNode oldTree = document(before == null ? OpenApiFolder.BUNDLE : before.toString(), old);
        if (after != null) {
            byte[] now = Files.readAllBytes(after);
            ObjectNode nowTree = document(after.toString(), now);
            String versions = "version " + version(oldTree) + " to " + version(nowTree);
            return new DiffInputs(oldTree, nowTree, step(old, now), versions);
        }
        return between(old, oldTree, BundleBuilder.buildAccepting(folder.open()));
    }

    /** From the bundle in the folder to one that is not written yet. */
    static DiffInputs of(Path folder, Bundle bundle) throws IOException {
        Path committed = folder.resolve(OpenApiFolder.BUNDLE);
        byte[] old = Files.exists(committed) ? Files.readAllBytes(committed) : NOTHING.getBytes(StandardCharsets.UTF_8);
        return between(old, document(OpenApiFolder.BUNDLE, old), bundle);
    }

    private static DiffInputs between(byte[] old, ObjectNode oldTree, Bundle bundle) {
        byte[] now = text(bundle, OpenApiFolder.BUNDLE).getBytes(StandardCharsets.UTF_8);
        return new DiffInputs(oldTree, bundle.document(), step(old, now), appVersions(bundle));
    }

    static ObjectNode read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    private static ObjectNode read(String file, byte[] content) {
        return new DocumentReader(new Findings()).read(file, content);
    }

    private static ObjectNode document(String file, byte[] content) {
        ObjectNode document = read(file, content);
        if (!document.path("openapi").asText("").startsWith("3.")) {
            throw new ContentException(file, "is no OpenAPI 3 document");
        }
        return document;
    }

    private static String version(ObjectNode document) {
        return document.path("info").path("version").asText("unknown");
    }

    private static String text(Bundle bundle, String file) {
        return Objects.requireNonNull(bundle.files().get(file), file);
    }

    /** Of the documents that the bundle is made of. */
    private static String appVersions(Bundle bundle) {
        byte[] lock = text(bundle, OpenApiFolder.LOCK).getBytes(StandardCharsets.UTF_8);
        return DocumentLock.read(OpenApiFolder.LOCK, read(OpenApiFolder.LOCK, lock)).documents().stream()
                .map(LockedDocument::appVersion)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ", "app ", ""));
    }

    private static String step(byte[] before, byte[] after) {
        return "diff " + Sha256.of(before).substring(0, 12) + ".."
                + Sha256.of(after).substring(0, 12);
    }
}
