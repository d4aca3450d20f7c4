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

    /** The same, unless what it does from now on has begun meanwhile and said how to stop it. */
    boolean goOnUnlessBegun(Runnable stopper) {
        lock.lock();
        try {
            if (!over && stop == NOTHING) {
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
