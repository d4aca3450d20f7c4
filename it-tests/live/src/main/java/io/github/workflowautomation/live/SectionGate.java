package io.github.workflowautomation.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Leaves a section alone once it is plain that the tenant has none, or takes no token of ours there. */
final class SectionGate {
    private static final int ENOUGH = 3;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final Map<String, Tally> tallies = new HashMap<>();

    /** What a section said so far. */
    private record Tally(int unknown, int strangers, boolean answered) {}

    void note(OperationResult result) {
        Tally before = tallies.getOrDefault(result.section(), new Tally(0, 0, false));
        int unknown = result.statuses().contains(NOT_FOUND) ? 1 : 0;
        int strangers = result.statuses().contains(UNAUTHORIZED) ? 1 : 0;
        boolean other = result.verdict() != Verdict.NOT_TRIED && unknown + strangers == 0;
        tallies.put(
                result.section(),
                new Tally(before.unknown + unknown, before.strangers + strangers, before.answered || other));
    }

    /** {@return why no more of a section is called} */
    Optional<String> closed(KnownOperation operation) {
        Tally tally = tallies.getOrDefault(operation.section(), new Tally(0, 0, false));
        if (tally.answered) {
            return Optional.empty();
        }
        if (tally.unknown >= ENOUGH) {
            return Optional.of("section missing: its first operations were all answered with 404");
        }
        return tally.strangers >= ENOUGH
                ? Optional.of("section closed: its first operations were all answered with 401")
                : Optional.empty();
    }
}
