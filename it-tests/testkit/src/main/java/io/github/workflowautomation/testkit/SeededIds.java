package io.github.workflowautomation.testkit;

import java.util.Random;
import java.util.UUID;

/** Ids that a seed decides: the same seed and the same story give the same ids. Guarded by the tenant's lock. */
final class SeededIds {
    private static final int FIRST_NUMBER = 1000;

    private final Random random;
    private int lastNumber;

    SeededIds(long seed) {
        random = new Random(seed);
        lastNumber = FIRST_NUMBER + random.nextInt(FIRST_NUMBER);
    }

    /** A random (version 4) UUID. */
    UUID next() {
        long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x0000000000004000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The number that users see beside an id. */
    int nextNumber() {
        return ++lastNumber;
    }
}
