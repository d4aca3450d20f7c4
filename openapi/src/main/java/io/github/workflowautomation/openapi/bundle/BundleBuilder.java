package io.github.workflowautomation.openapi.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
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
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.write.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds the bundle in memory: load, gate, normalise, merge, overlay, check, write. */
public final class BundleBuilder {

    private final OpenApiFolder folder;
    private final boolean acceptDocuments;
    private final Findings findings = new Findings();
    private final DocumentReader reader = new DocumentReader(findings);
    private final DocumentPreparation preparation = new DocumentPreparation(findings);

    private BundleBuilder(OpenApiFolder folder, boolean acceptDocuments) {
        this.folder = folder;
        this.acceptDocuments = acceptDocuments;
    }

    /** Builds from documents that are as the lock says; others are refused. */
    public static Bundle build(OpenApiFolder folder) {
        return new BundleBuilder(folder, false).build();
    }

    /** Builds from the documents as they are and locks them so. */
    public static Bundle buildAccepting(OpenApiFolder folder) {
        return new BundleBuilder(folder, true).build();
    }

    private Bundle build() {
        DocumentLock lock = folder.lock();
        Names names = folder.readIfThere(OpenApiFolder.NAMES)
                .map(content -> Names.read(reader.read(OpenApiFolder.NAMES, content)))
                .orElseGet(Names::new);
        List<SectionDocument> documents = new ArrayList<>();
        for (String file : folder.documents()) {
            byte[] content = folder.read(file);
            SectionDocument document = preparation.prepare(OpenApiFolder.sectionOf(file), file, content);
            lock = locked(lock, document, Sha256.of(content));
            documents.add(document);
        }
        refuseMissing(lock);
        ObjectNode bundle = bundle(documents, names);
        TreeMap<String, String> files = new TreeMap<>();
        files.put(OpenApiFolder.LOCK, lock.write());
        files.put(OpenApiFolder.NAMES, names.write());
        files.put(OpenApiFolder.BUNDLE, YamlWriter.write(bundle));
        files.put(OpenApiFolder.OVERLAPS, OverlappingTemplates.in(bundle).text());
        return new Bundle(bundle, files, findings.all());
    }

    private ObjectNode bundle(List<SectionDocument> documents, Names names) {
        ObjectNode bundle = new SectionMerger(names, findings).merge(documents);
        OverlayApplier applier = new OverlayApplier(findings);
        List<Overlay> overlays = folder.overlays().stream()
                .map(file -> Overlay.read(file, reader.read(file, folder.read(file))))
                .toList();
        overlays.forEach(overlay -> applier.apply(overlay, bundle));
        BundleLint.check(OpenApiFolder.BUNDLE, bundle, findings);
        return bundle;
    }

    private DocumentLock locked(DocumentLock lock, SectionDocument document, String sha256) {
        String name = document.file().substring(document.file().indexOf('/') + 1);
        if (acceptDocuments) {
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
