package io.github.workflowautomation.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The most heap that this program had in use, counted pool by pool. */
public final class PeakHeap {
    private static final double MEBIBYTE = 1_048_576.0;

    private PeakHeap() {}

    /** {@return it in MiB} */
    public static double mebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(PeakHeap::peak)
                        .sum()
                / MEBIBYTE;
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
