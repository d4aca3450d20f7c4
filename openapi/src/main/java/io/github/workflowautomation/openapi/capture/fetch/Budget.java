package io.github.workflowautomation.openapi.capture.fetch;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes may still come: for each answer, and for the whole run. Shared with the threads that receive. */
final class Budget {

    private final long perAnswer;
    private final long perRun;
    private final AtomicLong received = new AtomicLong();

    Budget(long perAnswer, long perRun) {
        this.perAnswer = perAnswer;
        this.perRun = perRun;
    }

    long perAnswer() {
        return perAnswer;
    }

    long perRun() {
        return perRun;
    }

    /** Counts bytes; false if they are more than the run may have. */
    boolean take(long bytes) {
        return received.addAndGet(bytes) <= perRun;
    }
}
