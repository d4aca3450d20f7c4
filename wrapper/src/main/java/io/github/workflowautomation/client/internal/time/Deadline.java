package io.github.workflowautomation.client.internal.time;

import java.time.Duration;

/** The moment at which a call is over, done or not. */
public final class Deadline {
    private final TimeSource time;
    private final long startedAt;
    private final Duration limit;

    private Deadline(TimeSource time, Duration limit) {
        this.time = time;
        this.startedAt = time.ticks();
        this.limit = limit;
    }

    /**
     * {@return the deadline of something that starts now}
     *
     * @param limit how long it may take
     * @param time the clock
     */
    public static Deadline in(Duration limit, TimeSource time) {
        return new Deadline(time, limit);
    }

    /** {@return how long the whole may take} */
    public Duration limit() {
        return limit;
    }

    /** {@return how long it has taken so far} */
    public Duration elapsed() {
        return Duration.ofNanos(time.ticks() - startedAt);
    }

    /**
     * {@return whether a wait would end in time}
     *
     * @param wait how long
     */
    public boolean allows(Duration wait) {
        return elapsed().plus(wait).compareTo(limit) < 0;
    }
}
