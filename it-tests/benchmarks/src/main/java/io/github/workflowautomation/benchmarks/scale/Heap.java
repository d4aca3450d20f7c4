package io.github.workflowautomation.benchmarks.scale;

import java.lang.management.ManagementFactory;

/** What the program holds on to. */
final class Heap {
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** {@return KiB that are left when what nobody needs is gone} */
    static long liveKibibytes() {
        for (int i = 0; i < COLLECTIONS; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_024;
    }
}
