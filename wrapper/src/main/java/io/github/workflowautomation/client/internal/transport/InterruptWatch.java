package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.Scheduler;
import java.time.Duration;

/**
 * Stops something when a thread is interrupted that waits for a socket, which does not notice by itself. It looks ten times
 * a second, since nobody can be told of an interrupt.
 */
final class InterruptWatch {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Scheduler timer;
    private final Thread watched;
    private final Runnable stop;
    private volatile boolean over;

    private InterruptWatch(Scheduler timer, Thread watched, Runnable stop) {
        this.timer = timer;
        this.watched = watched;
        this.stop = stop;
    }

    /** {@return what ends the watch} */
    static Runnable over(Thread watched, Scheduler timer, Runnable stop) {
        InterruptWatch watch = new InterruptWatch(timer, watched, stop);
        watch.look();
        return () -> watch.over = true;
    }

    private void look() {
        if (over) {
            return;
        }
        if (watched.isInterrupted()) {
            stop.run();
            return;
        }
        Runnable unused = timer.after(PAUSE, this::look);
    }
}
