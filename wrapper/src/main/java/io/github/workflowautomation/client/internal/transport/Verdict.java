package io.github.workflowautomation.client.internal.transport;

/**
 * Whether a call is over, and how to stop what it does meanwhile. Several threads may want to end a call; the first one
 * does.
 *
 * <p>Its own monitor guards the fields, and is never held while anything is called.
 */
final class Verdict {
    static final Runnable NOTHING = () -> {};

    private Runnable stop = NOTHING;
    private boolean over;

    /** {@return whether the call still goes on}; if so, what stops what it does from now on. */
    synchronized boolean goOn(Runnable stopper) {
        if (!over) {
            stop = stopper;
        }
        return !over;
    }

    /** The same, unless the call has gone on from what it was at, and has said how to stop what it does now. */
    synchronized boolean goOnFrom(Step step, Runnable stopper) {
        if (!over && stop == step) {
            stop = stopper;
        }
        return !over;
    }

    /** {@return whether the caller is the first to end the call} */
    synchronized boolean conclude() {
        boolean first = !over;
        over = true;
        return first;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Stops what was last begun. */
    void stop() {
        begun().run();
    }

    private synchronized Runnable begun() {
        return stop;
    }

    /** What a call is at until somebody knows how to stop it. Each is one of its own. */
    static final class Step implements Runnable {
        @Override
        public void run() {
            // Nothing to stop: the next step finds the call over.
        }
    }
}
