package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.PlainText;
import java.time.Duration;
import java.util.Locale;

/** Puts what a server said, and what failed, into words for a console. */
final class CheckTexts {
    private final BearerSource bearers;

    CheckTexts(BearerSource bearers) {
        this.bearers = bearers;
    }

    /** What a server sent, on one line, shortened and without secrets. */
    String presentable(String text) {
        return PlainText.of(text, bearers.secrets());
    }

    /** The failure's own message ends with the next step. */
    CheckStep failed(CheckStep.Subject subject, WorkflowException failure) {
        return CheckStep.failed(subject, shortly(failure), String.valueOf(failure.getMessage()));
    }

    static String shortly(WorkflowException failure) {
        String kind = failure.getClass().getSimpleName().replace("Exception", "");
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String status = failure.httpStatus().isPresent()
                ? ", HTTP " + failure.httpStatus().getAsInt()
                : "";
        return "failed: " + words + status;
    }

    static String words(Duration length) {
        if (length.toDays() > 0) {
            return length.toDays() + " d " + length.toHoursPart() + " h";
        }
        return length.toHours() > 0
                ? length.toHours() + " h " + length.toMinutesPart() + " min"
                : length.toMinutes() + " min " + length.toSecondsPart() + " s";
    }
}
