package io.github.workflowautomation.openapi.bundle;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.gate.SensitiveTexts;
import io.github.workflowautomation.openapi.lint.BundleLint;
import io.github.workflowautomation.openapi.lint.OverlappingTemplates;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import io.github.workflowautomation.openapi.lock.LockedDocument;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.lock.Sha256;
import io.github.workflowautomation.openapi.merge.SectionMerger;
import io.github.workflowautomation.openapi.overlay.Overlay;
import io.github.workflowautomation.openapi.overlay.OverlayApplier;
import io.github.workflowautomation.openapi.overlay.Unmatched;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.write.YamlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Builds the bundle in memory: load, gate, normalise, merge, overlay, check, write. */
public final class BundleBuilder {

    private enum Mode {
        STRICT,
        ACCEPTING,
        INTAKE
    }

    private final OpenApiFolder folder;
    private final Mode mode;
    private final Findings findings = new Findings();
    private final DocumentReader reader = new DocumentReader(findings);
    private final Set<String> keptTexts = new HashSet<>();

    private BundleBuilder(OpenApiFolder folder, Mode mode) {
        this.folder = folder;
        this.mode = mode;
    }

    /** Builds from documents that are as the lock says; others are refused. */
    public static Bundle build(OpenApiFolder folder) {
        return new BundleBuilder(folder, Mode.STRICT).build();
    }

    /** Builds from the documents as they are and locks them so. */
    public static Bundle buildAccepting(OpenApiFolder folder) {
        return new BundleBuilder(folder, Mode.ACCEPTING).build();
    }

    /**
     * Builds from a folder with live documents that have just come: targets of overlays that match nothing any more are
     * recorded, instead of refused.
     */
    public static Bundle buildIntake(OpenApiFolder folder) {
        return new BundleBuilder(folder, Mode.INTAKE).build();
    }

    private Bundle build() {
        DocumentLock lock = folder.lock();
        Names names = folder.names();
        Unmatched unmatched = folder.unmatched(mode == Mode.INTAKE);
        SectionAssembler assembler = new SectionAssembler(folder, lock, names, findings);
        SensitiveTexts decisions = folder.sensitiveTexts();
        List<SectionDocument> documents = new ArrayList<>();
        for (String file : folder.documents()) {
            byte[] content = folder.read(file);
            SectionDocument read = new SectionDocument(OpenApiFolder.sectionOf(file), file, reader.read(file, content));
            keptTexts.addAll(decisions.kept(read.section(), read.root()));
            lock = locked(lock, read, Sha256.of(content));
            documents.add(assembler.assemble(read));
        }
        refuseMissing(lock);
        reportStale(lock);
        ObjectNode bundle = bundle(documents, lock.live(), names, unmatched);
        TreeMap<String, String> files = new TreeMap<>();
        files.put(OpenApiFolder.LOCK, lock.write());
        files.put(OpenApiFolder.NAMES, names.write());
        files.put(OpenApiFolder.BUNDLE, YamlWriter.write(bundle));
        files.put(OpenApiFolder.OVERLAPS, OverlappingTemplates.in(bundle).text());
        if (!unmatched.isEmpty() || folder.readIfThere(OpenApiFolder.UNMATCHED).isPresent()) {
            files.put(OpenApiFolder.UNMATCHED, unmatched.write());
        }
        return new Bundle(bundle, files, findings.all());
    }

    private ObjectNode bundle(List<SectionDocument> documents, Set<String> live, Names names, Unmatched unmatched) {
        List<Overlay> overlays = folder.overlays().stream()
                .map(file -> Overlay.read(file, reader.read(file, folder.read(file))))
                .toList();
        Set<String> givenLater = new HashSet<>();
        overlays.forEach(overlay -> givenLater.addAll(overlay.operationIds()));
        ObjectNode bundle = new SectionMerger(names, givenLater, live, findings).merge(documents);
        OverlayApplier applier = new OverlayApplier(unmatched, findings);
        overlays.forEach(overlay -> applier.apply(overlay, bundle));
        LiveDefaults.apply(bundle, findings);
        BundleLint.check(OpenApiFolder.BUNDLE, bundle, keptTexts, findings);
        return bundle;
    }

    private DocumentLock locked(DocumentLock lock, SectionDocument document, String sha256) {
        String name = OpenApiFolder.nameOf(document.file());
        if (mode == Mode.ACCEPTING) {
            return lock.accept(document.section(), name, document.operations().size(), sha256);
        }
        String recorded = lock.document(name).map(LockedDocument::sha256).orElse("");
        if (recorded.equals(sha256)) {
            return lock;
        }
        String what = recorded.isEmpty() ? "is not in " : "is not the file that is recorded in ";
        throw new ContentException(
                document.file(),
                what + OpenApiFolder.LOCK + " (its SHA-256 is " + sha256 + "); if it is meant to be as it is,"
                        + " accept it with: ./mvnw -q -Psnapshot -Dexec.args=\"build --accept\"");
    }

    private void reportStale(DocumentLock lock) {
        for (LockedDocument document : lock.documents()) {
            if (document.staleSince() != null) {
                findings.warning(
                        "stale",
                        "vendor/" + document.file(),
                        JsonPointer.empty(),
                        "is stale: a newer document was asked for in vain, first on " + document.staleSince());
            }
        }
    }

    private void refuseMissing(DocumentLock lock) {
        for (LockedDocument document : lock.documents()) {
            if (!folder.documents().contains("vendor/" + document.file())) {
                throw new ContentException(
                        OpenApiFolder.LOCK,
                        "records " + document.file() + ", which is not there; restore it or take its entry out");
            }
        }
    }
}
