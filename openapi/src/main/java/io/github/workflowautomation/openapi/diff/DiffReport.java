package io.github.workflowautomation.openapi.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the step from one document to another.
 *
 * @param entries the changes, worst first, each with what was decided on it
 * @param stale decisions that cover none of them
 */
public record DiffReport(List<Entry> entries, List<Decision> stale) {

    /** A change and, if there is one, the decision on it. */
    public record Entry(Change change, Optional<Decision> decision) {}

    /** What the whole step means to callers; from harmless to bad. */
    public enum Verdict {
        NONE,
        ADDITIVE,
        SOURCE,
        WIRE
    }

    public static DiffReport of(List<Change> changes, Decisions decisions) {
        List<Entry> entries = new ArrayList<>();
        changes.forEach(change -> entries.add(new Entry(change, decisions.on(change))));
        return new DiffReport(entries, decisions.stale(changes));
    }

    /** The worst of the changes that nobody has accepted. */
    public Verdict open() {
        return worst(
                entries.stream().filter(entry -> entry.decision().isEmpty()).toList());
    }

    /** The worst of all changes. */
    public Verdict all() {
        return worst(entries);
    }

    private static Verdict worst(List<Entry> entries) {
        Verdict worst = Verdict.NONE;
        for (Entry entry : entries) {
            Verdict verdict = verdict(entry.change());
            worst = verdict.compareTo(worst) > 0 ? verdict : worst;
        }
        return worst;
    }

    /** What one change alone means. */
    public static Verdict verdict(Change change) {
        if (change.wire() == Wire.BREAKING) {
            return Verdict.WIRE;
        }
        if (change.source() == Source.BREAKING) {
            return Verdict.SOURCE;
        }
        boolean silent = change.wire() == Wire.DOC && change.source() == Source.NONE;
        return silent ? Verdict.NONE : Verdict.ADDITIVE;
    }

    long count(Verdict verdict) {
        return entries.stream()
                .filter(entry -> verdict(entry.change()) == verdict)
                .count();
    }

    /** One line: how many changes of which kind. */
    public String summary() {
        if (entries.isEmpty()) {
            return "Nothing has changed.";
        }
        long accepted =
                entries.stream().filter(entry -> entry.decision().isPresent()).count();
        return entries.size() + (entries.size() == 1 ? " change: " : " changes: ") + count(Verdict.WIRE)
                + " breaking on the wire, " + count(Verdict.SOURCE) + " breaking Java source only, "
                + count(Verdict.ADDITIVE) + " additive or risky, " + count(Verdict.NONE) + " in words only"
                + (accepted == 0 ? "." : "; " + accepted + " accepted.");
    }
}
