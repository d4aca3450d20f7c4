package io.github.workflowautomation.openapi.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.keep.KeptDocument;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.lock.DocumentLock;
import io.github.workflowautomation.openapi.lock.LockedDocument;
import io.github.workflowautomation.openapi.lock.Names;
import io.github.workflowautomation.openapi.merge.RecordedPaths;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Optional;

/** Makes of a section's file what goes into the bundle: prepared, with recorded names, marked, and its gaps filled. */
public final class SectionAssembler {

    private final OpenApiFolder folder;
    private final DocumentLock lock;
    private final RecordedPaths paths;
    private final Findings findings;
    private final DocumentReader reader;

    public SectionAssembler(OpenApiFolder folder, Findings findings) {
        this(folder, folder.lock(), folder.names(), findings);
    }

    SectionAssembler(OpenApiFolder folder, DocumentLock lock, Names names, Findings findings) {
        this.folder = folder;
        this.lock = lock;
        this.paths = new RecordedPaths(names, findings);
        this.findings = findings;
        this.reader = new DocumentReader(findings);
    }

    /** Assembles the document of a file in {@code vendor/}. */
    public SectionDocument assemble(String file) {
        String section = OpenApiFolder.sectionOf(file);
        SectionDocument document = new SectionDocument(section, file, reader.read(file, folder.read(file)));
        return assemble(document);
    }

    /** Assembles a document that has been read; its tree is changed. */
    public SectionDocument assemble(SectionDocument read) {
        SectionDocument document = withRecordedNames(new DocumentPreparation(findings).prepare(read));
        lock.document(OpenApiFolder.nameOf(document.file()))
                .filter(LockedDocument::isLive)
                .ifPresent(locked -> markLive(document, locked));
        kept(document.section()).ifPresent(kept -> KeptDocument.fill(document, kept, findings));
        return document;
    }

    /** Gives a prepared document, in place, the names that are recorded. */
    public SectionDocument withRecordedNames(SectionDocument prepared) {
        paths.apply(prepared);
        return prepared;
    }

    private Optional<ObjectNode> kept(String section) {
        String file = OpenApiFolder.keptOf(section);
        return folder.readIfThere(file).map(content -> reader.read(file, content));
    }

    // What a document says of itself counts for less than where it was seen.
    private static void markLive(SectionDocument document, LockedDocument locked) {
        for (Operation operation : document.operations()) {
            ObjectNode node = operation.node();
            node.put("x-evidence", "L");
            if (locked.appVersion() != null) {
                node.put("x-seen-in", locked.appVersion());
            }
            node.put("x-seen-on", locked.capturedOn());
        }
    }
}
