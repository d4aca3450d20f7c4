package io.github.workflowautomation.benchmarks.scale;

import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.Iterator;

/** Reads so many users page by page, and prints the seconds that it took and the KiB held while the last one is in hand. */
public final class PagedItems {
    private PagedItems() {}

    /** Takes the host and the number. */
    public static void main(String[] arguments) {
        int wanted = Integer.parseInt(arguments[1]);
        try (WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", arguments[0])
                .bearerToken("opaque-token-not-real")
                .conventions(
                        VendorConventions.defaults().toBuilder().pageSize(500).build())
                .build()) {
            long started = System.nanoTime();
            Iterator<User> users = workflow.users().list().iterator();
            User last = users.next();
            for (int read = 1; read < wanted; read++) {
                last = users.next();
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            long held = Heap.liveKibibytes();
            if (!last.id().value().equals("u-" + (wanted - 1)) || !users.hasNext()) {
                throw new IllegalStateException("the last one is " + last);
            }
            System.out.println(seconds + " " + held);
        }
        System.exit(0);
    }
}
