package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.User;
import io.github.workflowautomation.client.WorkflowClient;
import java.util.function.Supplier;

/** The code of docs/auth.md. */
final class AuthGuide {
    private AuthGuide() {}

    static WorkflowClient tenantKey(String host, String apiKey) {
        // tag::auth-tenant-key[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .apiKey(apiKey) // Settings → API Keys
                .actingAs("jane.doe")
                .build();
        // end::auth-tenant-key[]
        return workflow;
    }

    static WorkflowClient personalKey(String host, String personalKey) {
        // tag::auth-personal-key[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .personalApiKey(personalKey)
                .build();
        // end::auth-personal-key[]
        return workflow;
    }

    static WorkflowClient rotating(String host, Supplier<String> vault) {
        // tag::auth-rotating[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .apiKey(vault) // asked before each exchange, so a new key needs no restart
                .actingAs("jane.doe")
                .build();
        // end::auth-rotating[]
        return workflow;
    }

    static WorkflowClient givenToken(String host, String jwt) {
        // tag::auth-token[]
        WorkflowClient workflow =
                WorkflowClient.builder().tenant("acme", host).bearerToken(jwt).build();
        // end::auth-token[]
        return workflow;
    }

    static String others(WorkflowClient workflow) {
        // tag::auth-others[]
        try (WorkflowClient maria = workflow.actingAs("maria.silva")) { // same connections, a token of its own
            User current = maria.users().current();
            return current.displayName();
        }
        // end::auth-others[]
    }
}
