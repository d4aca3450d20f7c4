package io.github.workflowautomation.client.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private long nanos = Long.MAX_VALUE - 5; // soon to overflow, as nanoTime may
    private final Deadline deadline =
            Deadline.in(Duration.ofSeconds(10), new TimeSource(() -> nanos, Clock.systemUTC()));

    @Test
    void countsFromItsStart() {
        assertThat(deadline.elapsed()).isZero();
        nanos += 4_000_000_000L;

        assertThat(deadline.elapsed()).isEqualTo(Duration.ofSeconds(4));
        assertThat(deadline.limit()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void allowsAWaitThatEndsBefore() {
        nanos += 4_000_000_000L;

        assertThat(deadline.allows(Duration.ofSeconds(6).minusNanos(1))).isTrue();
        assertThat(deadline.allows(Duration.ofSeconds(6))).isFalse();
    }
}
