package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.client.WorkflowClient;
import java.time.Duration;

/** Clients of a server that is played. */
public final class Clients {
    public static final String OPAQUE_TOKEN = "opaque-token-not-real";
    public static final String API_KEY = "test-api-key-not-real";

    private Clients() {}

    /** One whose token is given and that repeats nothing, so that the server sees only the calls themselves. */
    public static WorkflowClient withToken(RawServer server) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken(OPAQUE_TOKEN)
                .readTimeout(Duration.ofSeconds(20))
                .maxRetries(0)
                .build();
    }

    /** One that exchanges a key first. */
    public static WorkflowClient withKey(RawServer server) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .apiKey(API_KEY)
                .actingAs("jane")
                .retryPauses(Duration.ofMillis(1), Duration.ofMillis(1))
                .build();
    }
}
