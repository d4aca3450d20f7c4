package io.github.workflowautomation.live;

import java.util.concurrent.TimeUnit;

/** Turns the end of the JVM into an interrupt of the thread that checks, and lets it write down what it has. */
final class CtrlC {
    private static final long PATIENCE_SECONDS = 20;

    private final Thread hook;

    private CtrlC(Thread hook) {
        this.hook = hook;
    }

    /** Watches over the thread that calls this. */
    static CtrlC watch() {
        Thread checking = Thread.currentThread();
        Thread hook = new Thread(() -> stop(checking), "live-check-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return new CtrlC(hook);
    }

    /** The check is over, and all is written. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook waits for this very thread, which has written all it had.
            hook.interrupt();
        }
    }

    private static void stop(Thread checking) {
        checking.interrupt();
        try {
            checking.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
