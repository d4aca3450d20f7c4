package io.github.workflowautomation.benchmarks.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does one thing many times, on several threads at once. */
public final class Crowd {
    private Crowd() {}

    /** Does it so many times in all, on so many threads. */
    public static void of(int threads, int times, Runnable work) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(times);
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                while (left.getAndDecrement() > 0) {
                    work.run();
                }
            });
            crowd.add(thread);
            thread.start();
        }
        for (Thread thread : crowd) {
            thread.join();
        }
    }

    /** {@return the milliseconds that all of it took} Each does it once, and all begin together. */
    public static long together(int size, Consumer<Runnable> starter, Runnable work) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(size);
        for (int i = 0; i < size; i++) {
            starter.accept(() -> {
                try {
                    start.await();
                    work.run();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
        }
        long begun = System.nanoTime();
        start.countDown();
        done.await();
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
