package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/** 10,000 calls at once, each on a virtual thread that waits, to a server that takes half a second for each. */
final class ManyCalls {
    private static final int CALLS = 10_000;
    private static final int WARM_UP = 500;
    private static final long DELAY_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ManyCalls() {}

    static void print() throws IOException, InterruptedException {
        System.out.printf("| %,d calls at once on virtual threads | all answered after | platform threads |%n", CALLS);
        System.out.println("| --- | --- | --- |");
        Method start;
        try {
            start = Thread.class.getMethod("startVirtualThread", Runnable.class);
        } catch (NoSuchMethodException java17) {
            System.out.println("| not measured: this Java has no virtual threads | | |");
            return;
        }
        try (ServerProcess server = ServerProcess.start(DELAY_MILLIS, 200);
                Caller raw = Caller.raw(
                        new OkHttpClient.Builder().connectTimeout(PATIENCE).readTimeout(PATIENCE), server.host())) {
            measure("the raw client", raw, start);
        }
        try (ServerProcess server = ServerProcess.start(DELAY_MILLIS, 200);
                Caller library = library(server.host())) {
            measure("the library", library, start);
        }
        System.out.println();
    }

    private static void measure(String name, Caller caller, Method start) throws InterruptedException {
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
        long millis = Crowd.together(CALLS, work -> start(start, work), call);
        System.out.printf(
                "| %s%s | %,d ms | %d |%n",
                name,
                failures.get() == 0 ? "" : ", " + failures + " failed",
                millis,
                threads.getPeakThreadCount() - before);
    }

    private static Caller library(String host) {
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .tokenSupplier(() -> Caller.TOKEN)
                .maxConcurrentCalls(CALLS)
                .connectTimeout(PATIENCE)
                .readTimeout(PATIENCE)
                .build();
        InstanceApi api = workflow.api(InstanceApi.class);
        return new Caller.Of(() -> workflow.send(api.getInstance("7")), workflow::close);
    }

    private static void start(Method start, Runnable work) {
        try {
            start.invoke(null, work);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
