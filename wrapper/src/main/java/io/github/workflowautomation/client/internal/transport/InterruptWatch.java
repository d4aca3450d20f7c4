package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.Scheduler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the calls of threads that are interrupted while they work on a socket, which takes no notice of that. Looks at
 * them all, every now and then, as long as there are any.
 */
final class InterruptWatch {
    private static final Duration PERIOD = Duration.ofMillis(25);

    private final Scheduler timer;
    private final Set<CallRun> running;
    private final AtomicBoolean looking = new AtomicBoolean();

    InterruptWatch(Scheduler timer, Set<CallRun> running) {
        this.timer = timer;
        this.running = running;
    }

    /** A call begins that is to be looked after. */
    void begin() {
        if (!looking.get() && looking.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private void lookLater() {
        Runnable unused = timer.after(PERIOD, this::look);
    }

    private void look() {
        running.forEach(CallRun::endIfInterrupted);
        if (isNeeded()) {
            lookLater();
            return;
        }
        looking.set(false);
        if (isNeeded()) {
            begin(); // it came in between
        }
    }

    private boolean isNeeded() {
        return running.stream().anyMatch(CallRun::isToBeWatched);
    }
}
