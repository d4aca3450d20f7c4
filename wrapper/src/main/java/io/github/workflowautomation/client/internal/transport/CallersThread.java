package io.github.workflowautomation.client.internal.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a caller who waits for his call. It does the call's work itself, as handing it to another thread and back
 * costs more than all the rest, and a virtual thread needs no other one.
 */
final class CallersThread implements Executor {
    private static final Runnable GONE = new Verdict.Step();

    private final Thread thread = Thread.currentThread();
    private final AtomicReference<@Nullable Runnable> work = new AtomicReference<>();

    /** A call has one step at a time, so there is nothing to queue. What comes when the caller is gone is soon over. */
    @Override
    public void execute(Runnable step) {
        if (work.compareAndSet(null, step)) {
            LockSupport.unpark(thread);
        } else {
            step.run();
        }
    }

    /** Works until there is a result. An interrupt stops the call; what it ends in is still waited for, which is soon. */
    void workUntil(CompletableFuture<?> result, Runnable stop) {
        boolean interrupted = false;
        try {
            while (!result.isDone()) {
                @Nullable Runnable step = null;
                if (Thread.interrupted()) {
                    interrupted = true;
                    stop.run();
                } else {
                    step = work.getAndSet(null);
                }
                if (step != null) {
                    step.run();
                } else if (!result.isDone()) {
                    LockSupport.park(this);
                }
            }
        } finally {
            leave();
            if (interrupted) {
                thread.interrupt();
            }
        }
    }

    /** There is a result. */
    void wake() {
        LockSupport.unpark(thread);
    }

    boolean isInterrupted() {
        return thread.isInterrupted();
    }

    /** A step that came last finds the call over, and gives back what it holds. */
    private void leave() {
        @Nullable Runnable last = work.getAndSet(GONE);
        if (last != null) {
            last.run();
        }
    }
}
