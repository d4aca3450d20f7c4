package io.github.workflowautomation.openapi.bundle;

import io.github.workflowautomation.openapi.dialect.Dialects;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.gate.ReferenceGate;
import io.github.workflowautomation.openapi.gate.StructureGate;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.normalise.Normaliser;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Brings one file with a section's document into the form that the merge expects: read, gate, normalise. */
public final class DocumentPreparation {

    private final Findings findings;
    private final DocumentReader reader;

    public DocumentPreparation(Findings findings) {
        this.findings = findings;
        this.reader = new DocumentReader(findings);
    }

    /**
     * Prepares a document.
     *
     * @param section name of its section
     * @param file name of its file, for messages
     * @param content bytes of the file
     */
    public SectionDocument prepare(String section, String file, byte[] content) {
        return prepare(new SectionDocument(section, file, reader.read(file, content)));
    }

    /** Prepares a document that has been read; its tree is changed. */
    public SectionDocument prepare(SectionDocument document) {
        ReferenceGate.check(document);
        StructureGate.heal(document, findings);
        SectionDocument canonical = Dialects.canonical(document, findings);
        Normaliser.normalise(canonical, findings);
        return canonical;
    }
}
