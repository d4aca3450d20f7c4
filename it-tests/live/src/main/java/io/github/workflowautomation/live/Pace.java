package io.github.workflowautomation.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps calls apart in time, so that a tenant hardly notices. */
final class Pace {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long nanosBetween;
    private final LongSupplier clock;
    private final Sleeper sleeper;
    private long next;
    private boolean started;

    /** Lets time pass. */
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    Pace(double callsPerSecond, LongSupplier clock, Sleeper sleeper) {
        this.nanosBetween = (long) (NANOS_PER_SECOND / callsPerSecond);
        this.clock = clock;
        this.sleeper = sleeper;
    }

    static Pace of(double callsPerSecond) {
        return new Pace(
                callsPerSecond,
                System::nanoTime,
                time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000));
    }

    /** Waits until the next call may be made. */
    void await() throws InterruptedException {
        long now = clock.getAsLong();
        if (started && next > now) {
            sleeper.sleep(Duration.ofNanos(next - now));
            now = next;
        }
        started = true;
        next = now + nanosBetween;
    }
}
