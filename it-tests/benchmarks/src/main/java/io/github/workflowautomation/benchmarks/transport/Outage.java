package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** How much more than the calls themselves reaches a host that answers nothing but 503. */
final class Outage {
    private static final int CALLS = 10_000;
    private static final int THREADS = 32;
    private static final int REPEATS = 3;

    private Outage() {}

    static void print() throws IOException, InterruptedException {
        System.out.printf("| %,d calls in a total outage | requests for each call |%n| --- | --- |%n", CALLS);
        System.out.printf(Locale.ROOT, "| three repeats of each call, no budget | %.2f |%n", withoutBudget());
        System.out.printf(Locale.ROOT, "| the library, three repeats allowed | %.2f |%n%n", library());
    }

    private static double library() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(0, 503);
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .bearerToken(Caller.TOKEN)
                        .retryPauses(Duration.ofMillis(1), Duration.ofMillis(10))
                        .build()) {
            InstanceApi api = workflow.api(InstanceApi.class);
            Crowd.of(THREADS, CALLS, () -> {
                try {
                    workflow.send(api.getInstance("7"));
                } catch (WorkflowException expected) {
                    // It is an outage.
                }
            });
            return (double) server.calls() / CALLS;
        }
    }

    private static double withoutBudget() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(0, 503);
                Caller raw = Caller.named("raw", false, server.host())) {
            Crowd.of(THREADS, CALLS, () -> {
                for (int attempt = 0; attempt <= REPEATS; attempt++) {
                    try {
                        raw.call();
                    } catch (IOException | RuntimeException expected) {
                        // It is an outage, and its answer has no value.
                    }
                }
            });
            return (double) server.calls() / CALLS;
        }
    }
}
