package io.github.workflowautomation.client;

import java.time.Duration;

/** Time and waiting, so that a test of waiting takes none. */
interface Pause {
    /** {@return nanoseconds on a clock that only goes forward} */
    long nanos();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** {@return the machine's own} */
    static Pause system() {
        return new Pause() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }
        };
    }
}
