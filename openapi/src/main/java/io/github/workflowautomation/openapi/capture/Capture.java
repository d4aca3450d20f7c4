package io.github.workflowautomation.openapi.capture;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run has got hold of; nothing of it is written yet.
 *
 * @param documents one per section at most, in the order in which they were asked for
 * @param failures the sections that were asked for and have none
 * @param capturedOn the day, UTC
 */
public record Capture(List<CapturedDocument> documents, List<CaptureFailure> failures, LocalDate capturedOn) {

    public Capture {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }

    /** Whether every section that was asked for is there. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
