package io.github.workflowautomation.benchmarks.transport;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.benchmarks.report.Table;
import io.github.workflowautomation.benchmarks.server.ServerProcess;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** 10,000 calls that all find no token, to a server that takes a fifth of a second for everything. */
final class TokenStorm {
    private static final int CALLS = 10_000;
    private static final long DELAY_MILLIS = 200;

    private TokenStorm() {}

    static Table measure() throws IOException {
        try (ServerProcess server = ServerProcess.start(DELAY_MILLIS, 200);
                WorkflowClient workflow = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .apiKey("test-api-key-not-real")
                        .actingAs("jane")
                        .allowTokensWithoutUser()
                        .maxConcurrentCalls(500)
                        .build()) {
            InstanceApi api = workflow.api(InstanceApi.class);
            long begun = System.nanoTime();
            CompletableFuture<?>[] calls = IntStream.range(0, CALLS)
                    .<CompletableFuture<JsonValue>>mapToObj(i -> workflow.sendAsync(api.getInstance("7")))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(calls).join();
            long millis = (System.nanoTime() - begun) / 1_000_000;
            return Table.of("calls at once without a token", "exchanges", "all answered after, ms")
                    .row(
                            String.format(Locale.ROOT, "%,d, 500 on their way at a time", CALLS),
                            String.valueOf(server.exchanges()),
                            String.format(Locale.ROOT, "%,d", millis));
        }
    }
}
