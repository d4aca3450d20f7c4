package io.github.workflowautomation.client.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.RequestId;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of docs/errors.md does what it says. */
class ErrorsExamplesTest {
    private static final String OPTIONS = "[{\"label\":\"Approved\"}]";

    private final RawServer server = RawServer.answering();
    private final WorkflowClient workflow = Clients.withToken(server);

    @AfterEach
    void close() throws Exception {
        workflow.close();
        server.close();
    }

    @Test
    void tellsTheKindsApart() {
        server.answer(request -> Reply.of(429, "", "", "Retry-After: 7"));
        assertThat(ErrorsExamples.kinds(workflow)).isEqualTo("again in 7 s");
        server.answer(request -> Reply.of(401, "", ""));
        assertThat(ErrorsExamples.kinds(workflow)).startsWith("check the key: getCurrentUser");
        server.answer(request -> Reply.none());
        assertThat(ErrorsExamples.kinds(workflow)).startsWith("getCurrentUser failed after 1 tries: ");
    }

    @Test
    void findsTheRequestWhoseAnswerWasLost() {
        server.answer(request -> request.method().equals("POST")
                ? Reply.none()
                : Reply.json("[{\"sid\":\"i-1\",\"name\":\"other\"},{\"sid\":\"i-2\",\"name\":\"claim 7\"}]"));

        assertThat(ErrorsExamples.startOnce(workflow, new ProcessId("p-1"), "claim 7")
                        .id())
                .isEqualTo(new RequestId("i-2"));
    }

    @Test
    void startsNothingTwice() {
        server.answer(request -> request.method().equals("POST") ? Reply.none() : Reply.json("[]"));

        assertThatThrownBy(() -> ErrorsExamples.startOnce(workflow, new ProcessId("p-1"), "claim 7"))
                .isExactlyInstanceOf(NetworkException.class);
        assertThat(server.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .hasSize(1);
    }

    @Test
    void settlesWhetherAnApprovalArrived() {
        server.answer(request -> approving(request, "[]"));
        assertThatCode(() -> ErrorsExamples.approveOnce(workflow, new TaskId("t-1")))
                .doesNotThrowAnyException();

        server.answer(request -> approving(request, "[{\"recipientTaskSid\":\"t-1\",\"instanceSid\":\"i-1\"}]"));
        assertThatThrownBy(() -> ErrorsExamples.approveOnce(workflow, new TaskId("t-1")))
                .isExactlyInstanceOf(NetworkException.class)
                .hasMessageContaining(" tasks().isMine(id) tells whether the task is still open;");
    }

    private static Reply approving(Received request, String mine) {
        if (request.method().equals("POST")) {
            return Reply.none();
        }
        return Reply.json(request.target().contains("mytask") ? mine : OPTIONS);
    }

    @Test
    void doesNotLookForWhatWasRefused() {
        server.answer(request -> Reply.of(403, "", ""));

        assertThatThrownBy(() -> ErrorsExamples.startOnce(workflow, new ProcessId("p-1"), "claim 7"))
                .isExactlyInstanceOf(PermissionException.class);
        assertThat(server.requests()).hasSize(1);
    }
}
