package io.github.workflowautomation.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.ProcessId;
import io.github.workflowautomation.client.Task;
import io.github.workflowautomation.client.TaskId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RecordingQueue;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of docs/conventions.md, against a server that answers otherwise. */
class ConventionsExamplesTest {
    private final MockWebServer server = RecordingQueue.server();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.shutdown();
    }

    @Test
    void asksForPagesAndReadsIdsAsTold() throws Exception {
        server.enqueue(new MockResponse().setBody("{\"items\":[{\"shareSid\":\"t-1\"}],\"total\":1}"));
        try (WorkflowClient workflow = workflow()) {
            assertThat(workflow.tasks().mine().stream().map(Task::id)).containsExactly(new TaskId("t-1"));
            assertThat(server.takeRequest().getPath()).isEqualTo("/api/instance/mytask/list?offset=0&limit=50");
        }
    }

    @Test
    void startsWithABodyAsTold() throws Exception {
        server.enqueue(new MockResponse().setBody("{\"sid\":\"r-1\"}"));
        try (WorkflowClient workflow = workflow()) {
            workflow.requests().start(new ProcessId("p-1"), start -> start.answer("amount", 1250));

            assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("{\"data\":{\"amount\":1250}}");
        }
    }

    private WorkflowClient workflow() {
        return ConventionsExamples.conventions("localhost:" + server.getPort(), Clients.OPAQUE_TOKEN);
    }
}
