package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Request;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.List;

/** The code of docs/errors.md. */
final class ErrorsExamples {
    private ErrorsExamples() {}

    static String kinds(WorkflowClient workflow) {
        // tag::error-kinds[]
        try {
            return workflow.users().current().displayName();
        } catch (AuthenticationException refused) {
            return "check the key: " + refused.getMessage();
        } catch (RateLimitException busy) {
            return "again in "
                    + busy.retryAfter().map(pause -> pause.toSeconds() + " s").orElse("a while");
        } catch (WorkflowException failed) {
            return failed.operationId() + " failed after " + failed.attempts() + " tries: " + failed.getMessage();
        }
        // end::error-kinds[]
    }

    static Request startOnce(WorkflowClient workflow, ProcessId process, String uniqueName) {
        // tag::settle-start[]
        try {
            return workflow.requests().start(process, start -> start.name(uniqueName));
        } catch (WorkflowException failed) {
            if (failed.outcome() != Outcome.UNKNOWN) {
                throw failed; // nothing was started
            }
            List<Request> started = workflow.requests().named(uniqueName);
            return started.stream().findFirst().orElseThrow(() -> failed);
        }
        // end::settle-start[]
    }

    static void approveOnce(WorkflowClient workflow, TaskId task) {
        // tag::settle-approve[]
        try {
            workflow.tasks().approve(task, "Approved", "Within budget");
        } catch (WorkflowException failed) {
            if (failed.outcome() != Outcome.UNKNOWN || workflow.tasks().isMine(task)) {
                throw failed; // the task is still open
            }
        }
        // end::settle-approve[]
    }
}
