package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.ProcessesApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import org.junit.jupiter.api.Test;

class TokenOnCallsTest {
    @Test
    void aKeyThatOnlyNamesSomethingIsNoReasonToLeaveTheTokenOut() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("true"));
                WorkflowClient client = Clients.withToken(server)) {
            client.send(client.api(ProcessesApi.class)
                    .putProcessesProcessTaskByProcessTaskSidConfigOutputsByKey("7", "total", JsonValue.of(1)));

            assertThat(server.requests())
                    .extracting(Received::authorization)
                    .containsExactly("Bearer " + Clients.OPAQUE_TOKEN);
        }
    }

    @Test
    void aCallThatCarriesAnApiKeyTakesNoToken() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("true"));
                WorkflowClient client = Clients.withToken(server)) {
            client.send(client.api(AuthApi.class).verifyApiKey("acme", Secret.of(Clients.API_KEY)));

            assertThat(server.requests()).extracting(Received::authorization).containsExactly("none");
        }
    }
}
