package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.client.internal.time.Scheduler;
import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Time that moves only by what is waited for. Waits below a bound pass at once, and the clocks move by them; longer ones,
 * such as deadlines, are kept until the clocks get there, or somebody lets the time pass.
 */
public final class FakeScheduler implements Scheduler {
    private final Duration passesAtOnce;
    private final List<Duration> waits = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    /** Waits below this pass at once. */
    public FakeScheduler(Duration passesAtOnce) {
        this.passesAtOnce = passesAtOnce;
    }

    public TimeSource time() {
        return new TimeSource(() -> elapsed().toNanos(), new Wall());
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Timer timer = keep(delay, task);
        if (delay.compareTo(passesAtOnce) < 0) {
            pass(delay);
        }
        return () -> drop(timer);
    }

    private synchronized Timer keep(Duration delay, Runnable task) {
        Timer timer = new Timer(elapsed.plus(delay), task);
        timers.add(timer);
        if (delay.compareTo(passesAtOnce) < 0) {
            waits.add(delay);
        }
        return timer;
    }

    private synchronized void drop(Timer timer) {
        timers.remove(timer);
    }

    /** Lets time pass, and runs what is due on the way, in its order, each on this thread. */
    public void pass(Duration time) {
        Duration until = elapsed().plus(time);
        for (Timer due = next(until); due != null; due = next(until)) {
            due.task.run();
        }
    }

    private synchronized Timer next(Duration until) {
        Timer first = timers.stream()
                .filter(timer -> timer.at.compareTo(until) <= 0)
                .min(Comparator.comparing(Timer::at))
                .orElse(null);
        Duration at = first == null ? until : first.at;
        if (at.compareTo(elapsed) > 0) {
            elapsed = at;
        }
        timers.remove(first);
        return first;
    }

    public synchronized Duration elapsed() {
        return elapsed;
    }

    /** What was waited for and passed at once. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** What is still waited for. */
    public synchronized int pending() {
        return timers.size();
    }

    private record Timer(Duration at, Runnable task) {}

    private final class Wall extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-11-24T10:00:00Z").plus(elapsed());
        }
    }
}
