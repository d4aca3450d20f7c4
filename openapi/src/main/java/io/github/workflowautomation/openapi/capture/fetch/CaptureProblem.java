package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;

/** Something about one address that ends the work on it; the message holds no secret and no query. */
final class CaptureProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    CaptureProblem(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
