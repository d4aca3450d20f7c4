package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How a call is made.
 *
 * @param callTimeout how long it may take from start to end
 * @param retries how often it may be repeated at most
 * @param firstWait the longest wait before the first repeat
 * @param longestWait the longest wait before any repeat
 * @param largestAnswer the most bytes of an answer that is read into memory, unpacked
 * @param random numbers from 0 to 1, to draw waits with
 */
public record CallSettings(
        Duration callTimeout,
        int retries,
        Duration firstWait,
        Duration longestWait,
        long largestAnswer,
        DoubleSupplier random) {
    /** {@return what is set when nothing is} */
    public static CallSettings defaults() {
        return new CallSettings(
                Duration.ofMinutes(5),
                3,
                Duration.ofMillis(400),
                Duration.ofSeconds(30),
                64L * 1024 * 1024,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * {@return the same with another limit of time}
     *
     * @param limit how long a call may take
     */
    public CallSettings withCallTimeout(Duration limit) {
        return new CallSettings(limit, retries, firstWait, longestWait, largestAnswer, random);
    }

    /**
     * {@return the same with another number of repeats}
     *
     * @param most how often a call may be repeated
     */
    public CallSettings withRetries(int most) {
        return new CallSettings(callTimeout, most, firstWait, longestWait, largestAnswer, random);
    }

    /**
     * {@return the same with other pauses}
     *
     * @param first the bound of the first wait
     * @param longest the bound of any wait
     */
    public CallSettings withPauses(Duration first, Duration longest) {
        return new CallSettings(callTimeout, retries, first, longest, largestAnswer, random);
    }

    /**
     * {@return the same with another limit of size}
     *
     * @param bytes the most bytes of an answer in memory
     */
    public CallSettings withLargestAnswer(long bytes) {
        return new CallSettings(callTimeout, retries, firstWait, longestWait, bytes, random);
    }

    Backoff backoff() {
        return new Backoff(firstWait, longestWait, random);
    }
}
