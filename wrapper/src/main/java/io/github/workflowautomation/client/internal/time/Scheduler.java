package io.github.workflowautomation.client.internal.time;

import java.time.Duration;

/** Runs something later. What it runs must not wait for anything. */
public interface Scheduler {
    /**
     * {@return what calls it off, without effect once it runs}
     *
     * @param delay how much later
     * @param task what to run
     */
    Runnable after(Duration delay, Runnable task);
}
