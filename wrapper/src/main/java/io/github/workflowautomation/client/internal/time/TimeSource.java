package io.github.workflowautomation.client.internal.time;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Both kinds of time. How long something lasts is measured on a clock that never jumps; only what somebody else dated is
 * compared with the wall clock.
 *
 * @param nanos nanoseconds since some moment, never going back
 * @param wall the wall clock
 */
public record TimeSource(LongSupplier nanos, Clock wall) {
    /** {@return the machine's own clocks} */
    public static TimeSource system() {
        return new TimeSource(System::nanoTime, Clock.systemUTC());
    }

    /** {@return nanoseconds on the clock that never jumps} */
    public long ticks() {
        return nanos.getAsLong();
    }

    /** {@return the moment that the wall clock shows} */
    public Instant now() {
        return wall.instant();
    }
}
