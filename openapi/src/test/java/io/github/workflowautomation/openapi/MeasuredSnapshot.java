package io.github.workflowautomation.openapi;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The tool as it is started, which says at its end what it took. */
final class MeasuredSnapshot {

    private static final long MIB = 1024L * 1024;
    private static final AtomicLong MOST_HEAP = new AtomicLong();

    private MeasuredSnapshot() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Thread watch = new Thread(MeasuredSnapshot::watchHeap, "heap-watch");
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(measured(start))));
        Snapshot.main(args);
    }

    private static void watchHeap() {
        Runtime runtime = Runtime.getRuntime();
        try {
            while (true) {
                MOST_HEAP.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String measured(long start) {
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return "measured: %.1f s, %.1f s of processor, at most %d MiB of heap with garbage, of %d"
                .formatted(
                        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
                        processor.toMillis() / 1000.0,
                        MOST_HEAP.get() / MIB,
                        Runtime.getRuntime().maxMemory() / MIB);
    }
}
