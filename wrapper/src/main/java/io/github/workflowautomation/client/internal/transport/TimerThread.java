package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.Scheduler;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One thread that waits for all calls, and ends when there is nothing to wait for. Nearly every deadline is called off
 * long before it is due, so setting one wakes the thread only if it would sleep too long; a scheduled executor, whose
 * queue is mostly empty here, wakes its thread for each.
 *
 * <p>{@code lock} guards the fields below it, and is never held while a task runs.
 */
final class TimerThread implements Scheduler, AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** As far apart as two moments can be told which is first. */
    private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

    private final ThreadFactory threads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition sooner = lock.newCondition();
    private final TreeSet<Timer> timers = new TreeSet<>();
    private long number;
    private long sleepsUntil;
    private boolean hasThread;
    private boolean closed;

    TimerThread(ThreadFactory threads) {
        this.threads = threads;
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        boolean startThread;
        Timer timer;
        lock.lock();
        try {
            if (closed) {
                return Verdict.NOTHING; // closing ends every call by itself
            }
            timer = new Timer(System.nanoTime() + Math.min(delay.toNanos(), LONGEST_NANOS), number++, task);
            timers.add(timer);
            startThread = !hasThread;
            hasThread = true;
            if (!startThread && timer.at - sleepsUntil < 0) {
                sooner.signal();
            }
        } finally {
            lock.unlock();
        }
        if (startThread) {
            threads.newThread(this::run).start();
        }
        return () -> callOff(timer);
    }

    private void callOff(Timer timer) {
        lock.lock();
        try {
            timers.remove(timer);
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        for (@Nullable Timer due = next(); due != null; due = next()) {
            try {
                due.task.run();
            } catch (RuntimeException | Error itsOwn) {
                // The other calls still need their time.
            }
        }
    }

    /** {@return what is due, once something is; null when there has been nothing to wait for} */
    private @Nullable Timer next() {
        lock.lock();
        try {
            boolean idle = false;
            while (!closed && !(idle && timers.isEmpty())) {
                idle = timers.isEmpty();
                long wait = idle ? PATIENCE_NANOS : timers.first().at - System.nanoTime();
                if (wait <= 0) {
                    return timers.pollFirst();
                }
                sleep(wait);
            }
            hasThread = false;
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody knows this thread, so nobody interrupts it; were it so, it would look at its timers and go on. */
    @SuppressWarnings("WaitNotInLoop") // the loop is where it is called
    private void sleep(long nanos) {
        sleepsUntil = System.nanoTime() + nanos;
        try {
            long unused = sooner.awaitNanos(nanos);
        } catch (InterruptedException stray) {
            // See above.
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            timers.clear();
            sooner.signal();
        } finally {
            lock.unlock();
        }
    }

    private record Timer(long at, long number, Runnable task) implements Comparable<Timer> {
        /** Nanoseconds may overflow; their differences do not. */
        @Override
        public int compareTo(Timer other) {
            return at == other.at ? Long.compare(number, other.number) : Long.signum(at - other.at);
        }
    }
}
