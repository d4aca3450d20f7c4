package io.github.workflowautomation.client.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.model.FormQuestion;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.ProcessTaskId;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of docs/raw-client.md does what it says. */
class RawClientExamplesTest {
    private static final String ANSWER = "[{\"sid\":\"s-1\",\"id\":\"amount\",\"name\":\"Expense claim\"}]";

    private final RawServer server = RawServer.answering(request -> Reply.json(ANSWER));
    private final WorkflowClient workflow = Clients.withToken(server);

    @AfterEach
    void close() throws IOException {
        workflow.close();
        server.close();
    }

    @Test
    void findsTheQuestionsOfAForm() {
        assertThat(RawClientExamples.forms(workflow))
                .extracting(FormQuestion::id)
                .containsExactly("amount");
        assertThat(server.lines())
                .containsExactly("GET /api/forms/search?search=Expense", "GET /api/forms/s-1/questions");
    }

    @Test
    void listsDashboards() {
        assertThat(RawClientExamples.dashboards(workflow)).isEqualTo(JsonValue.parse(ANSWER));
        assertThat(server.lines()).containsExactly("GET /api/dashboards/");
    }

    @Test
    void listsConnections() {
        assertThat(RawClientExamples.integrations(workflow)).isEqualTo(JsonValue.parse(ANSWER));
        assertThat(server.lines())
                .containsExactly("GET /api/integrations/connections/metadata?connectionType=database");
    }

    @Test
    void addsAHoliday() {
        assertThat(RawClientExamples.settings(workflow)).isEqualTo(JsonValue.parse(ANSWER));
        assertThat(server.lines()).containsExactly("POST /api/settings/holidays");
        assertThat(JsonValue.parse(server.requests().get(0).body()).get("name"))
                .contains(JsonValue.of("Liberation day"));
    }

    @Test
    void findsWhatRefersToATaskWithoutWaiting() {
        assertThat(RawClientExamples.taskDispatcher(workflow, new ProcessTaskId("t-1"))
                        .join())
                .isEqualTo(JsonValue.parse(ANSWER));
        assertThat(server.lines()).containsExactly("GET /api/task-dispatcher/t-1/references");
    }
}
