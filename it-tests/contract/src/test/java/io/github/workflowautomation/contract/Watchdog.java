package io.github.workflowautomation.contract;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work on another thread, and gives up on it when it does not end. */
final class Watchdog implements AutoCloseable {
    private static final long SECONDS = 20;

    private final ExecutorService worker = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hostile-answers");
        thread.setDaemon(true);
        return thread;
    });

    <T> T within(Callable<T> work) {
        try {
            return worker.submit(work).get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            throw new AssertionError("It was not done after " + SECONDS + " s.", hangs);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof AssertionError known ? known : new AssertionError(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
