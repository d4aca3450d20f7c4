package io.github.workflowautomation.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of one operation.
 *
 * @param id the operation's id
 * @param section its section
 * @param call method and path, its variables in braces
 * @param evidence the mark of what the bundle knows it by: D, S, C, T, I or L
 * @param verdict what is said of it
 * @param statuses the HTTP statuses that came, each once
 * @param differences where the answers are not as the bundle says
 * @param note why, or what else is to be said; empty for nothing
 */
public record OperationResult(
        String id,
        String section,
        String call,
        String evidence,
        Verdict verdict,
        List<Integer> statuses,
        List<Difference> differences,
        String note) {
    static OperationResult notTried(KnownOperation operation, String reason) {
        return of(operation, Verdict.NOT_TRIED, List.of(), List.of(), reason);
    }

    static OperationResult failed(KnownOperation operation, String reason) {
        return of(operation, Verdict.FAILED, List.of(), List.of(), reason);
    }

    static OperationResult refused(KnownOperation operation, int status) {
        return of(operation, Verdict.REFUSED, List.of(status), List.of(), "");
    }

    static OperationResult answered(KnownOperation operation, int status, List<Difference> differences, String note) {
        Verdict verdict = differences.isEmpty() ? Verdict.FITS : Verdict.DIFFERS;
        return of(operation, verdict, List.of(status), differences, note);
    }

    private static OperationResult of(
            KnownOperation operation,
            Verdict verdict,
            List<Integer> statuses,
            List<Difference> differences,
            String note) {
        return new OperationResult(
                operation.id(),
                operation.section(),
                operation.call(),
                operation.evidence(),
                verdict,
                statuses,
                differences,
                note);
    }

    /** {@return whether it is shown that the operation is there: evidence L} */
    public boolean isProven() {
        return verdict == Verdict.FITS || verdict == Verdict.DIFFERS;
    }

    /** {@return both in one: an answer says more than a refusal, a difference more than none} */
    OperationResult and(OperationResult other) {
        if (isProven() != other.isProven()) {
            return isProven() ? this : other;
        }
        Set<Integer> allStatuses = new LinkedHashSet<>(statuses);
        allStatuses.addAll(other.statuses);
        Set<Difference> all = new LinkedHashSet<>(differences);
        all.addAll(other.differences);
        Verdict worse = verdict.compareTo(other.verdict) >= 0 ? verdict : other.verdict;
        return new OperationResult(
                id,
                section,
                call,
                evidence,
                worse,
                List.copyOf(allStatuses),
                new ArrayList<>(all),
                note.isEmpty() ? other.note : note);
    }
}
