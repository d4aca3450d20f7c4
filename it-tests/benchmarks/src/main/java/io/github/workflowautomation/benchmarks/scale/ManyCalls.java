package io.github.workflowautomation.benchmarks.scale;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.benchmarks.report.PeakHeap;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import io.github.workflowautomation.benchmarks.transport.Caller;
import io.github.workflowautomation.benchmarks.transport.Crowd;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/**
 * Makes so many calls at once, each on a virtual thread that waits, to a server that takes half a second for each. Prints
 * the milliseconds until all were answered, the platform threads that were added, and the most MiB of heap in use.
 */
public final class ManyCalls {
    private static final int WARM_UP = 500;
    private static final long DELAY_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ManyCalls() {}

    /** Takes {@code raw} or {@code library}, and the number. */
    public static void main(String[] arguments) throws Exception {
        int calls = Integer.parseInt(arguments[1]);
        Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
        try (ServerProcess server = ServerProcess.start(DELAY_MILLIS, 200);
                Caller caller = arguments[0].equals("raw") ? raw(server.host()) : library(server.host(), calls)) {
            measure(calls, caller, start);
        }
        System.exit(0);
    }

    private static void measure(int calls, Caller caller, Method start) throws InterruptedException {
        AtomicInteger failures = new AtomicInteger();
        Runnable call = () -> {
            try {
                caller.call();
            } catch (IOException | RuntimeException failure) {
                failures.incrementAndGet();
            }
        };
        long unused = Crowd.together(WARM_UP, work -> start(start, work), call);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        threads.resetPeakThreadCount();
        int before = threads.getThreadCount();
        long millis = Crowd.together(calls, work -> start(start, work), call);
        if (failures.get() > 0) {
            throw new IllegalStateException(failures + " calls failed");
        }
        System.out.println(millis + " " + (threads.getPeakThreadCount() - before) + " " + PeakHeap.mebibytes());
    }

    private static Caller raw(String host) {
        return Caller.raw(new OkHttpClient.Builder().connectTimeout(PATIENCE).readTimeout(PATIENCE), host);
    }

    private static Caller library(String host, int calls) {
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .tokenSupplier(() -> Caller.TOKEN)
                .maxConcurrentCalls(Math.max(calls, WARM_UP))
                .connectTimeout(PATIENCE)
                .readTimeout(PATIENCE)
                .build();
        InstanceApi api = workflow.api(InstanceApi.class);
        return new Caller.Of(() -> workflow.send(api.getInstance("r-7")), workflow::close);
    }

    private static void start(Method start, Runnable work) {
        try {
            start.invoke(null, work);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
