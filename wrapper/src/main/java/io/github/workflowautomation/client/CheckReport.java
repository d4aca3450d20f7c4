package io.github.workflowautomation.client;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@link WorkflowClient#check() check} found. Immutable; holds no secret.
 *
 * @param steps what was looked at, in the order of {@link CheckStep.Subject}, each subject once
 */
public record CheckReport(List<CheckStep> steps) {
    /** Makes one. */
    public CheckReport {
        steps = List.copyOf(steps);
    }

    /** {@return whether no step failed} */
    public boolean passed() {
        return steps.stream().noneMatch(step -> step.result() == CheckStep.Result.FAILED);
    }

    /** {@return one line for each step, and below each that failed the next step to take} */
    @Override
    public String toString() {
        return lines("✓", "✗", "–");
    }

    /** {@return the same with marks that every console can show} */
    String inAscii() {
        return lines("[ok]", "[!!]", "[--]");
    }

    private String lines(String ok, String failed, String skipped) {
        return steps.stream()
                .map(step -> line(step, mark(step.result(), ok, failed, skipped)))
                .collect(Collectors.joining("\n"));
    }

    private static String mark(CheckStep.Result result, String ok, String failed, String skipped) {
        return switch (result) {
            case OK -> ok;
            case FAILED -> failed;
            case SKIPPED -> skipped;
        };
    }

    private static String line(CheckStep step, String mark) {
        String line = mark + " " + pad(step.subject().toString()) + " " + step.words();
        return step.nextStep().isEmpty() ? line : line + "\n    " + step.nextStep();
    }

    private static String pad(String subject) {
        int widest = "current user".length();
        return subject + " ".repeat(widest - subject.length());
    }
}
