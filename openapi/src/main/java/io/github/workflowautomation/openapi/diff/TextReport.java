package io.github.workflowautomation.openapi.diff;

import java.util.ArrayList;
import java.util.List;

/** The report as lines for a terminal. */
public final class TextReport {

    private static final int SHOWN = 3;

    private TextReport() {}

    /**
     * One change on one line: classes, rule, operations, place, what it is, decision.
     */
    public static String line(DiffReport.Entry entry) {
        Change change = entry.change();
        String in = change.in().isEmpty() ? "" : " in " + change.in();
        String decision =
                entry.decision().map(accepted -> "  accepted: " + accepted).orElse("");
        return change.id() + " wire " + change.wire() + ", source " + change.source() + ": "
                + change.rule().id() + in
                + ": " + change.detail() + "  [" + operations(change.operations()) + " #" + change.at() + "]"
                + decision;
    }

    static String operations(List<String> operations) {
        if (operations.isEmpty()) {
            return "document";
        }
        String shown = String.join(", ", operations.subList(0, Math.min(SHOWN, operations.size())));
        int more = operations.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** The lines that follow the changes: what to do, stale decisions. */
    public static List<String> closing(DiffReport report) {
        List<String> lines = new ArrayList<>();
        Advice.on(report).forEach((text, count) -> lines.add("To do (" + count + "): " + text));
        report.stale()
                .forEach(decision -> lines.add("Stale: no change fits the decision \"" + decision.subject() + "\" at #"
                        + decision.at() + "; take it out once the change is in CHANGES.md."));
        return lines;
    }
}
