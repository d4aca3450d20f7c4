package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.Scheduler;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** One thread that waits for all calls, and ends when there is nothing to wait for. */
final class TimerThread implements Scheduler, AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;

    TimerThread(ThreadFactory threads) {
        timer = new ScheduledThreadPoolExecutor(1, threads);
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        try {
            Future<?> waiting = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> waiting.cancel(false);
        } catch (RejectedExecutionException closed) {
            // Closing ends every call by itself.
            return () -> {};
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
