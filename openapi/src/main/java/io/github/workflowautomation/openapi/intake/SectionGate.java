package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.bundle.DocumentPreparation;
import io.github.workflowautomation.openapi.capture.CapturedDocument;
import io.github.workflowautomation.openapi.capture.Sections;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.gate.IntakeGate;
import io.github.workflowautomation.openapi.gate.SensitiveTexts;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Set;

/** What a captured document passes before anything else looks at it. */
final class SectionGate {

    /** Documents of ours that no tenant shows. */
    private static final Set<String> HAND_WRITTEN = Set.of("core-service", "legacy-rest");

    private final Findings findings;
    private final IntakeGate gate;

    SectionGate(SensitiveTexts decisions, Findings findings) {
        this.findings = findings;
        this.gate = new IntakeGate(decisions, findings);
    }

    /** Opens a document, or refuses it with an exception that says why and holds nothing of its text. */
    Incoming open(CapturedDocument captured) {
        String file = file(captured.section());
        ObjectNode root = new DocumentReader(findings).read(file, captured.content());
        SectionDocument received = new SectionDocument(captured.section(), file, root);
        gate.pass(received, captured.host());
        RelativePaths.root(received, findings);
        // What heals it is reported when the bundle is built.
        SectionDocument prepared = new DocumentPreparation(new Findings())
                .prepare(new SectionDocument(captured.section(), file, root.deepCopy()));
        return new Incoming(captured, root, prepared);
    }

    private static String file(String section) {
        if (!Sections.isName(section)) {
            throw new ContentException("vendor", "a section has a name that cannot be a file's");
        }
        String file = "vendor/" + section + ".yaml";
        if (HAND_WRITTEN.contains(section)) {
            throw new ContentException(file, "is written by hand; no tenant has such a section");
        }
        return file;
    }
}
