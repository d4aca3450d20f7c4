package io.github.workflowautomation.client.internal.transport;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether a call is over, and how to stop what it does meanwhile. Several threads may want to end a call; the first one
 * does.
 *
 * <p>{@code lock} guards the fields, and is never held while anything is called.
 */
final class Verdict {
    static final Runnable NOTHING = () -> {};

    private final ReentrantLock lock = new ReentrantLock();
    private Runnable stop = NOTHING;
    private boolean over;

    /** {@return whether the call still goes on}; if so, what stops what it does from now on. */
    boolean goOn(Runnable stopper) {
        lock.lock();
        try {
            if (!over) {
                stop = stopper;
            }
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** The same, unless the call has gone on from what it was at, and has said how to stop what it does now. */
    boolean goOnFrom(Step step, Runnable stopper) {
        lock.lock();
        try {
            if (!over && stop == step) {
                stop = stopper;
            }
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** {@return whether the caller is the first to end the call} */
    boolean conclude() {
        lock.lock();
        try {
            boolean first = !over;
            over = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** What a call is at until somebody knows how to stop it. Each is one of its own. */
    static final class Step implements Runnable {
        @Override
        public void run() {
            // Nothing to stop: the next step finds the call over.
        }
    }

    /** Stops what was last begun. */
    void stop() {
        Runnable stopper;
        lock.lock();
        try {
            stopper = stop;
        } finally {
            lock.unlock();
        }
        stopper.run();
    }
}
