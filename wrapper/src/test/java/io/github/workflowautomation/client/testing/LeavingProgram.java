package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Has calls under way when it closes its client and returns from its main method. */
public final class LeavingProgram {
    private LeavingProgram() {}

    /**
     * Makes calls, waits for a line, closes and returns.
     *
     * @param arguments the host of a server
     */
    public static void main(String[] arguments) throws IOException {
        WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", arguments[0])
                .apiKey(Clients.API_KEY)
                .actingAs("jane")
                .build();
        SampleApi api = client.api(SampleApi.class);
        client.send(api.list());
        client.send(api.cancel("7"));
        WorkflowClient waiting = client.actingAs("nobody");
        List<CompletableFuture<?>> pending = List.of(
                client.sendAsync(api.get("silent")),
                client.sendAsync(api.get("busy")),
                waiting.sendAsync(waiting.api(SampleApi.class).list()));
        System.out.println("under way");
        if (System.in.read() == -1) {
            return;
        }
        client.close();
        pending.forEach(call -> System.out.println(failure(call)));
    }

    private static String failure(CompletableFuture<?> call) {
        return call.handle((value, failure) ->
                        failure == null ? "a value" : failure.getClass().getSimpleName())
                .join();
    }
}
