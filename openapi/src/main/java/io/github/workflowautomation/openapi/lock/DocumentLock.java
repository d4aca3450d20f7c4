package io.github.workflowautomation.openapi.lock;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lock on the documents: where each came from, and the hash that tells whether it has been touched since. */
public final class DocumentLock {

    private final Map<String, LockedDocument> byFile;

    private DocumentLock(Map<String, LockedDocument> byFile) {
        this.byFile = byFile;
    }

    public static DocumentLock empty() {
        return new DocumentLock(Map.of());
    }

    /**
     * Reads a lock.
     *
     * @param lockFile name of the lock file, for messages
     */
    public static DocumentLock read(String lockFile, ObjectNode root) {
        Map<String, LockedDocument> byFile = new TreeMap<>();
        JsonNode documents = root.path("documents");
        for (int i = 0; i < documents.size(); i++) {
            LockedDocument document =
                    new Entry(lockFile, JsonPointer.compile("/documents/" + i), documents.get(i)).read();
            byFile.put(document.file(), document);
        }
        return new DocumentLock(byFile);
    }

    private record Entry(String lockFile, JsonPointer place, JsonNode node) {

        LockedDocument read() {
            return new LockedDocument(
                    text("section"),
                    text("file"),
                    text("origin"),
                    textOrNull("capturedOn"),
                    text("writtenOn"),
                    textOrNull("appVersion"),
                    node.path("operations").asInt(),
                    text("sha256"),
                    textOrNull("staleSince"));
        }

        private @Nullable String textOrNull(String name) {
            return node.hasNonNull(name) ? node.get(name).asText() : null;
        }

        private String text(String name) {
            if (node.path(name).asText("").isBlank()) {
                throw new ContentException(lockFile, place, "lacks \"" + name + "\"");
            }
            return node.path(name).asText();
        }
    }

    public Collection<LockedDocument> documents() {
        return byFile.values();
    }

    /** The sections whose documents were seen on a tenant. */
    public Set<String> live() {
        return byFile.values().stream()
                .filter(LockedDocument::isLive)
                .map(LockedDocument::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<LockedDocument> document(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The lock with the content of a file taken as right. */
    public DocumentLock accept(String section, String file, int operations, String sha256) {
        Map<String, LockedDocument> accepted = new TreeMap<>(byFile);
        LockedDocument known = byFile.getOrDefault(file, LockedDocument.of(section, file));
        accepted.put(file, known.withContent(operations, sha256));
        return new DocumentLock(accepted);
    }

    /** The lock with everything that is known of one document. */
    public DocumentLock with(LockedDocument document) {
        Map<String, LockedDocument> changed = new TreeMap<>(byFile);
        changed.put(document.file(), document);
        return new DocumentLock(changed);
    }

    /** The lock without a document. */
    public DocumentLock without(String file) {
        Map<String, LockedDocument> changed = new TreeMap<>(byFile);
        changed.remove(file);
        return new DocumentLock(changed);
    }

    /** The lock with a document marked as stale, if it is recorded; the day of an earlier mark stays. */
    public DocumentLock withStale(String file, String day) {
        LockedDocument document = byFile.get(file);
        return document == null ? this : with(document.withStaleSince(day));
    }

    /** As JSON text, sorted by file. */
    public String write() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode documents = root.putArray("documents");
        byFile.values().forEach(document -> write(document, documents.addObject()));
        return JsonText.of(root);
    }

    private static void write(LockedDocument document, ObjectNode node) {
        node.put("section", document.section()).put("file", document.file()).put("origin", document.origin());
        if (document.capturedOn() != null) {
            node.put("capturedOn", document.capturedOn());
        }
        node.put("writtenOn", document.writtenOn());
        if (document.appVersion() != null) {
            node.put("appVersion", document.appVersion());
        }
        node.put("operations", document.operations()).put("sha256", document.sha256());
        if (document.staleSince() != null) {
            node.put("staleSince", document.staleSince());
        }
    }
}
