package io.github.workflowautomation.client;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where asynchronous calls wait: virtual threads where the JVM has them, else threads that end when they are idle. */
final class AsyncThreads {
    private static final long IDLE_SECONDS = 10;

    private AsyncThreads() {}

    static ExecutorService create() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException before21) {
            return platformThreads();
        }
    }

    private static ExecutorService platformThreads() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "workflow-async");
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
