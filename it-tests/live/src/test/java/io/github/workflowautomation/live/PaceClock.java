package io.github.workflowautomation.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A clock that only moves when somebody sleeps. */
final class PaceClock {
    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    long nanos() {
        return nanos;
    }

    void sleep(Duration time) {
        pauses.add(time);
        nanos += time.toNanos();
    }

    /** Time that passes by itself. */
    void pass(Duration time) {
        nanos += time.toNanos();
    }

    List<Duration> pauses() {
        return pauses;
    }
}
