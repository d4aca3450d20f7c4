package io.github.workflowautomation.openapi.normalise;

import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/** Heals one kind of defect in a section's document, in place, and says what it did. */
@FunctionalInterface
interface Rule {

    void apply(SectionDocument document, Findings findings);
}
