package io.github.workflowautomation.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The tenant's time: tokens are judged by {@link #now()}, what happens is dated by {@link #stamp()}. */
final class TenantTime {
    private static final Instant FIRST_START = Instant.parse("2026-01-05T09:00:00Z");
    private static final int MINUTES_IN_A_YEAR = 365 * 24 * 60;

    private final Clock clock;
    private final int secondsPerEvent;
    private long events;
    private volatile Duration skew = Duration.ZERO;

    private TenantTime(Clock clock, int secondsPerEvent) {
        this.clock = clock;
        this.secondsPerEvent = secondsPerEvent;
    }

    static TenantTime of(Clock clock) {
        return new TenantTime(clock, 0);
    }

    /** Stands still but for one second from event to event, so that dates differ, sort and repeat. */
    static TenantTime seeded(long seed) {
        int minutes = new Random(seed).nextInt(MINUTES_IN_A_YEAR);
        Instant start = FIRST_START.plus(minutes, ChronoUnit.MINUTES);
        return new TenantTime(Clock.fixed(start, ZoneOffset.UTC), 1);
    }

    Instant now() {
        return clock.instant().plus(skew);
    }

    /** How far the clock goes ahead of the right time. */
    void skew(Duration ahead) {
        skew = ahead;
    }

    /** The time of the next event. Guarded by the tenant's lock. */
    Instant stamp() {
        events++;
        return now().plusSeconds(events * secondsPerEvent).truncatedTo(ChronoUnit.MILLIS);
    }
}
