package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import io.github.workflowautomation.testkit.FakeTenant;
import okhttp3.OkHttpClient;

/** Clients of the mock server. */
final class Clients {
    static final String TENANT = "acme";

    private Clients() {}

    /** A client that has to exchange its key for a token first, as users' clients do. */
    static WorkflowClient withKey(String host) {
        return recorded(host)
                .apiKey("test-api-key-not-real")
                .actingAs("jane.doe")
                .build();
    }

    /** A client that sends nothing but what it is told to. */
    static WorkflowClient withToken(String host) {
        return recorded(host).bearerToken("test-token-not-real").build();
    }

    private static WorkflowClientBuilder recorded(String host) {
        OkHttpClient recording =
                new OkHttpClient.Builder().addInterceptor(new Recorded()).build();
        return WorkflowClient.builder().tenant(TENANT, host).httpClient(recording);
    }

    /** {@return a client of the fake tenant, to build} */
    static WorkflowClientBuilder of(FakeTenant tenant) {
        return WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .apiKey(tenant.apiKey())
                .actingAs(tenant.userName())
                .maxRetries(0);
    }
}
