package io.github.workflowautomation.openapi.intake;

import io.github.workflowautomation.openapi.bundle.Bundle;
import io.github.workflowautomation.openapi.bundle.FolderChanges;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What an intake would write; nothing of it is written yet.
 *
 * @param sections what has become of each section that was asked for
 * @param findings everything that was noticed, in the order of the pipeline; those of severity error forbid the writing
 * @param bundle the new bundle; empty if it could not be built
 * @param changes the files to write and to remove; empty if nothing may be written, or nothing has changed
 */
public record IntakeResult(
        List<SectionOutcome> sections, List<Finding> findings, Optional<Bundle> bundle, FolderChanges changes) {

    /** Whether the changes may be written. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
