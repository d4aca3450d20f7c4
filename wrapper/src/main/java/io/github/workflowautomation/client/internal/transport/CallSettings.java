package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * @param tags what listeners are told beside the call
 */
public record CallSettings(
        Duration callTimeout,
        int retries,
        Duration firstWait,
        Duration longestWait,
        long largestAnswer,
        DoubleSupplier random,
        Map<String, String> tags) {
    /** {@return what is set when nothing is} */
    public static CallSettings defaults() {
        return new CallSettings(
                Duration.ofMinutes(5),
                3,
                Duration.ofMillis(400),
                Duration.ofSeconds(30),
                64L * 1024 * 1024,
                () -> ThreadLocalRandom.current().nextDouble(),
                Map.of());
    }

    /**
     * {@return the same with another limit of time}
     *
     * @param limit how long a call may take
     */
    public CallSettings withCallTimeout(Duration limit) {
        return new CallSettings(limit, retries, firstWait, longestWait, largestAnswer, random, tags);
    }

    /**
     * {@return the same with another number of repeats}
     *
     * @param most how often a call may be repeated
     */
    public CallSettings withRetries(int most) {
        return new CallSettings(callTimeout, most, firstWait, longestWait, largestAnswer, random, tags);
    }

    /**
     * {@return the same with other pauses}
     *
     * @param first the bound of the first wait
     * @param longest the bound of any wait
     */
    public CallSettings withPauses(Duration first, Duration longest) {
        return new CallSettings(callTimeout, retries, first, longest, largestAnswer, random, tags);
    }

    /**
     * {@return the same with another limit of size}
     *
     * @param bytes the most bytes of an answer in memory
     */
    public CallSettings withLargestAnswer(long bytes) {
        return new CallSettings(callTimeout, retries, firstWait, longestWait, bytes, random, tags);
    }

    /**
     * {@return the same with a tag more}
     *
     * @param key its name; a value that it had is replaced
     * @param value its value
     */
    public CallSettings withTag(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(tags);
        more.put(key, value);
        return new CallSettings(
                callTimeout, retries, firstWait, longestWait, largestAnswer, random, Collections.unmodifiableMap(more));
    }

    Backoff backoff() {
        return new Backoff(firstWait, longestWait, random);
    }
}
