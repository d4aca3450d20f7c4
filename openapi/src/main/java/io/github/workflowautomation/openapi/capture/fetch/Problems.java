package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.CaptureFailure.Reason;
import java.util.ArrayList;
import java.util.List;

/** What went wrong on the way through a section. If no document turns up, the weightiest is what the user hears. */
final class Problems {

    private static final List<Reason> BY_WEIGHT = List.of(
            Reason.NEEDS_CREDENTIALS,
            Reason.BROKEN,
            Reason.REFUSED,
            Reason.UNREACHABLE,
            Reason.USELESS,
            Reason.MISSING);

    private final List<CaptureProblem> problems = new ArrayList<>();

    void add(CaptureProblem problem) {
        problems.add(problem);
    }

    void add(Reason reason, String message) {
        add(new CaptureProblem(reason, message));
    }

    /** The weightiest; of several the first. */
    CaptureProblem weightiest() {
        return BY_WEIGHT.stream()
                .flatMap(reason -> problems.stream().filter(problem -> problem.reason() == reason))
                .findFirst()
                .orElseGet(() -> new CaptureProblem(Reason.USELESS, "nothing was found"));
    }
}
