package io.github.workflowautomation.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs waiting calls on threads of their own. */
final class AsyncCalls {
    private final Executor threads;

    AsyncCalls(Executor threads) {
        this.threads = threads;
    }

    <T> CompletableFuture<T> call(Supplier<T> waiting) {
        RunningCall<T> running = new RunningCall<>(waiting);
        try {
            threads.execute(running);
        } catch (RejectedExecutionException closed) {
            throw new IllegalStateException("This client is closed.", closed);
        }
        return running;
    }

    CompletableFuture<@Nullable Void> run(Runnable waiting) {
        return call(() -> {
            waiting.run();
            return null;
        });
    }

    /** Whatever completes it from outside interrupts its thread, which ends its call and closes the connection. */
    private static final class RunningCall<T> extends CompletableFuture<T> implements Runnable {
        private final Supplier<T> waiting;
        private @Nullable Thread thread;
        private boolean over;

        RunningCall(Supplier<T> waiting) {
            this.waiting = waiting;
            CompletableFuture<T> unused = whenComplete((value, failure) -> stop());
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            try {
                T value = waiting.get();
                end();
                complete(value);
            } catch (Throwable failure) {
                end();
                completeExceptionally(failure);
            }
        }

        private synchronized boolean begin() {
            if (over) {
                return false;
            }
            thread = Thread.currentThread();
            return true;
        }

        /** From here on the thread is somebody else's again. */
        private synchronized void end() {
            over = true;
            thread = null;
            Thread.interrupted();
        }

        private synchronized void stop() {
            over = true;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
