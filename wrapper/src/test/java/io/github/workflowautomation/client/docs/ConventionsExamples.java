package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.client.Paging;
import io.github.workflowautomation.client.VendorBody;
import io.github.workflowautomation.client.VendorCall;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import io.github.workflowautomation.client.WorkflowClient;

/** The code of docs/conventions.md. */
final class ConventionsExamples {
    private ConventionsExamples() {}

    static WorkflowClient conventions(String host, String token) {
        // tag::conventions[]
        VendorConventions acme = VendorConventions.defaults().toBuilder()
                .names(VendorField.TASK_ID, "shareSid") // tried in order, in any case
                .paging(VendorCall.LIST_MY_TASKS, Paging.LIMIT_OFFSET) // ?offset=…&limit=…
                .template(VendorBody.START, "{\"data\":\"${answers}\"}")
                .build();

        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken(token)
                .conventions(acme)
                .build();
        // end::conventions[]
        return workflow;
    }
}
