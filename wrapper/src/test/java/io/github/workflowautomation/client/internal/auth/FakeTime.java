package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that stands still until it is moved, each of its kinds apart. */
final class FakeTime {
    static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    private long nanos = Long.MAX_VALUE - 5; // soon to overflow, as nanoTime may
    private Instant wall = START;

    TimeSource source() {
        return new TimeSource(() -> nanos, new WallClock());
    }

    void passes(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    void wallJumps(Duration time) {
        wall = wall.plus(time);
    }

    Instant now() {
        return wall;
    }

    private final class WallClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return wall;
        }
    }
}
