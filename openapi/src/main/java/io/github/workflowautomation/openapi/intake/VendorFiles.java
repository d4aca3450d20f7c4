package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.FolderChanges;
import io.github.workflowautomation.openapi.bundle.OpenApiFolder;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import io.github.workflowautomation.openapi.lock.LockedDocument;
import io.github.workflowautomation.openapi.lock.Sha256;
import io.github.workflowautomation.openapi.write.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The documents in {@code vendor/} and their lock, as they will be. */
final class VendorFiles {

    private final OpenApiFolder folder;
    private final String day;
    private final FolderChanges changes = new FolderChanges();
    private DocumentLock lock;

    VendorFiles(OpenApiFolder folder, LocalDate day) {
        this.folder = folder;
        this.day = day.toString();
        this.lock = folder.lock();
    }

    /** Takes a document in. One that says what the committed one says leaves that file as it is, byte for byte. */
    SectionOutcome take(Incoming incoming) {
        String section = incoming.section();
        Optional<String> committed = folder.documentOf(section);
        String file = "vendor/" + section + ".yaml";
        boolean same = committed.map(old -> isSame(old, incoming.root())).orElse(false);
        if (!same) {
            committed.filter(old -> !old.equals(file)).ifPresent(this::remove);
            changes.write(file, YamlWriter.write(incoming.root()));
        }
        record(incoming, same ? committed.orElse(file) : file);
        SectionOutcome.Kind kind = same ? SectionOutcome.Kind.UNCHANGED : SectionOutcome.Kind.CHANGED;
        return outcome(incoming, committed.isEmpty() ? SectionOutcome.Kind.NEW : kind);
    }

    private static SectionOutcome outcome(Incoming incoming, SectionOutcome.Kind kind) {
        CapturedDocument source = incoming.source();
        int operations = incoming.prepared().operations().size();
        return new SectionOutcome(
                source.section(), kind, source.foundHow(), source.dialect(), operations, source.content().length, "");
    }

    void markStale(SectionOutcome missing) {
        folder.documentOf(missing.section()).ifPresent(file -> lock = lock.withStale(name(file), day));
    }

    FolderChanges changes() {
        byte[] text = lock.write().getBytes(StandardCharsets.UTF_8);
        boolean same = folder.readIfThere(OpenApiFolder.LOCK)
                .map(old -> Arrays.equals(old, text))
                .orElse(false);
        return same ? changes : changes.write(OpenApiFolder.LOCK, text);
    }

    private boolean isSame(String committed, ObjectNode root) {
        return new DocumentReader(new Findings())
                .read(committed, folder.read(committed))
                .equals(root);
    }

    private void remove(String file) {
        changes.remove(file);
        lock = lock.without(name(file));
    }

    // What has not changed keeps its days, so that a second run changes nothing.
    private void record(Incoming incoming, String file) {
        byte[] content = folder.with(changes).read(file);
        LockedDocument fresh = new LockedDocument(
                incoming.section(),
                name(file),
                incoming.source().origin().name().toLowerCase(Locale.ROOT),
                day,
                day,
                incoming.source().appVersion(),
                incoming.prepared().operations().size(),
                Sha256.of(content),
                null);
        LockedDocument old = lock.document(name(file)).orElse(fresh);
        lock = lock.with(fresh.seenAfter(old));
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }
}
