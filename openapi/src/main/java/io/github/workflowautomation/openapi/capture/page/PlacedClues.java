package io.github.workflowautomation.openapi.capture.page;

import io.github.workflowautomation.openapi.capture.page.DocumentText.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Clues with their places in a script, until it is known which places are inside a document and mean nothing. */
final class PlacedClues {

    private static final int MOST = 10_000;

    private record Placed(int place, Clues found) {}

    private final Clues target;
    private final List<Placed> clues = new ArrayList<>();

    PlacedClues(Clues target) {
        this.target = target;
    }

    void add(int place, Address address) {
        Clues found = new Clues();
        found.add(address.kind(), address.url(), address.name());
        add(place, found);
    }

    void add(int place, Verdict verdict) {
        Clues found = new Clues();
        found.add(verdict);
        add(place, found);
    }

    void add(int place, Clues found) {
        if (clues.size() < MOST) {
            clues.add(new Placed(place, found));
        }
    }

    /** Gives those that are outside of all spans to the target. The spans are in order and apart. */
    void moveOutside(List<ScriptObjects.Span> spans) {
        int next = 0;
        clues.sort((a, b) -> Integer.compare(a.place(), b.place()));
        for (Placed clue : clues) {
            while (next < spans.size() && spans.get(next).end() <= clue.place()) {
                next++;
            }
            if (next == spans.size() || clue.place() < spans.get(next).start()) {
                target.add(clue.found());
            }
        }
    }
}
