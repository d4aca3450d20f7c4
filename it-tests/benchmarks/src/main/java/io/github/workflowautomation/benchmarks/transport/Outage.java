package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.benchmarks.report.Table;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
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

    static Table measure() throws IOException, InterruptedException {
        return Table.of(text("%,.0f calls in a total outage", CALLS), "requests for each call")
                .row("three repeats of each call, no budget", text("%.2f", withoutBudget()))
                .row("this library, three repeats allowed", text("%.2f", library()));
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
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
