package io.github.workflowautomation.benchmarks.scale;

import io.github.workflowautomation.api.InstanceApi;
import io.github.workflowautomation.client.Tenant;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a client for each of so many tenants, over one client's connections, and a call by each. Prints the seconds that
 * it took, the KiB held beyond those of the first hundred, and the threads that run.
 */
public final class Tenants {
    private static final int WARM_UP = 100;

    private Tenants() {}

    /** Takes the host and the number. */
    public static void main(String[] arguments) {
        List<WorkflowClient> clients = new ArrayList<>();
        try (WorkflowClient first = WorkflowClient.builder()
                .tenant("first", arguments[0])
                .apiKey("key-not-real")
                .actingAs("jane.doe")
                .allowTokensWithoutUser()
                .build()) {
            call(first);
            // These load and fill what all others share.
            for (int tenant = 0; tenant < WARM_UP; tenant++) {
                clients.add(another(first, arguments[0], "early" + tenant));
            }
            long before = Heap.liveKibibytes();
            long started = System.nanoTime();
            for (int tenant = 0; tenant < Integer.parseInt(arguments[1]); tenant++) {
                clients.add(another(first, arguments[0], "tenant" + tenant));
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            long held = Heap.liveKibibytes() - before;
            System.out.println(seconds + " " + held + " " + Thread.activeCount());
            clients.forEach(WorkflowClient::close);
        }
        System.exit(0);
    }

    private static WorkflowClient another(WorkflowClient first, String host, String tenant) {
        WorkflowClient client = first.forTenant(Tenant.overHttp(tenant, host))
                .apiKey("key-not-real-" + tenant)
                .actingAs("jane.doe")
                .build();
        call(client);
        return client;
    }

    private static void call(WorkflowClient client) {
        Object answer = client.send(client.api(InstanceApi.class).getInstance("r-7"));
        if (answer == null) {
            throw new IllegalStateException("no answer");
        }
    }
}
