package io.github.workflowautomation.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits without taking any time. */
final class FakePause implements Pause {
    final List<Duration> slept = new ArrayList<>();
    long now = Long.MAX_VALUE - 1_000_000_000L; // such a clock may overflow
    long nanosPerLook;
    boolean interrupted;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (interrupted) {
            throw new InterruptedException();
        }
        slept.add(time);
        now += time.toNanos();
    }
}
