package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @ParameterizedTest(name = "repeat {0} with {1} of its bound: {2}")
    @CsvSource({
        "1, 1, PT0.1S",
        "2, 1, PT0.2S",
        "3, 1, PT0.4S",
        "9, 1, PT25.6S",
        "10, 1, PT30S",
        "1000, 1, PT30S",
        "1, 0.5, PT0.05S",
        "3, 0.25, PT0.1S",
        "10, 0, PT0S"
    })
    void theBoundOfEachWaitIsTwiceTheOneBefore(int repeat, double random, Duration wait) {
        assertThat(wait(repeat, random, null)).isEqualTo(wait);
    }

    @ParameterizedTest(name = "asked for {0}, repeat {1} with {2} of its bound: {3}")
    @CsvSource({
        "PT2S,   1, 0,    PT2S",
        "PT2S,   1, 1,    PT2.1S",
        "PT2S,   9, 1,    PT25.6S",
        "PT30S,  1, 0.5,  PT30.05S",
        "PT1H,   1, 0.5,  PT30.05S",
        "PT0S,   1, 0.5,  PT0.05S"
    })
    void aServerIsObeyedUpToTheLongestWait(Duration retryAfter, int repeat, double random, Duration wait) {
        assertThat(wait(repeat, random, retryAfter)).isEqualTo(wait);
    }

    /** Doubled without an end, a bound would come out negative or nothing. */
    @Test
    void noBoundOverflows() {
        Backoff backoff = new Backoff(Duration.ofMillis(1), Duration.ofDays(1), () -> 1);

        assertThat(backoff.before(21, null)).isEqualTo(Duration.ofMillis(1 << 20));
        assertThat(backoff.before(22, null)).isEqualTo(Duration.ofMillis(1 << 20));
        assertThat(backoff.before(65, null)).isEqualTo(Duration.ofMillis(1 << 20));
    }

    private static Duration wait(int repeat, double random, @Nullable Duration retryAfter) {
        return new Backoff(FIRST, LONGEST, () -> random).before(repeat, retryAfter);
    }
}
