package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before a repeat: at random between nothing and a bound that doubles ("full jitter"), so that clients
 * that failed together do not come back together.
 *
 * @param first the bound of the first wait
 * @param longest the bound of any wait, and of what a server may ask for
 * @param random numbers from 0 to 1
 */
record Backoff(Duration first, Duration longest, DoubleSupplier random) {
    private static final int MOST_DOUBLINGS = 20;

    /**
     * {@return the wait before a repeat}
     *
     * @param repeat which repeat, from 1
     * @param retryAfter what the server asked for, honoured up to the longest wait
     */
    Duration before(int repeat, @Nullable Duration retryAfter) {
        Duration drawn = drawn(repeat);
        if (retryAfter == null) {
            return drawn;
        }
        // Not all at the very same moment either.
        Duration asked = shorter(retryAfter, longest).plus(portion(first));
        return asked.compareTo(drawn) > 0 ? asked : drawn;
    }

    private Duration drawn(int repeat) {
        long factor = 1L << Math.min(repeat - 1, MOST_DOUBLINGS);
        return portion(shorter(first.multipliedBy(factor), longest));
    }

    private Duration portion(Duration bound) {
        return Duration.ofNanos((long) (bound.toNanos() * random.getAsDouble()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
