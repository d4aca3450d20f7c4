package io.github.workflowautomation.testkit.docs;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;

/** The code of docs/older-api.md. */
final class LegacyGuide {
    private LegacyGuide() {}

    static WorkflowClient older(String host, String olderKey) {
        // tag::older-client[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .legacyApiKey(olderKey)
                .actingAs("jane.doe")
                .generation(Generation.LEGACY)
                .conventions(VendorConventions.defaults().toBuilder()
                        .legacyPrefix("/workflow/napi") // where your installation has it
                        .build())
                .build();
        // end::older-client[]
        return workflow;
    }
}
