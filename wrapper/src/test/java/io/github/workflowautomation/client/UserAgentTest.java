package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import org.junit.jupiter.api.Test;

/** How the library names itself to the server, at the exchange of a token as at a call. */
class UserAgentTest {
    @Test
    void isTheLibraryWithTheVersionThatTheBuildWrote() throws Exception {
        try (RawServer server = RawServer.answering(request ->
                        Reply.json(request.target().contains("/auth/") ? "\"opaque-token-not-real\"" : "{}"));
                WorkflowClient client = Clients.withKey(server)) {
            client.send(client.api(SampleApi.class).get("r-7"));

            assertThat(server.requests())
                    .hasSize(2)
                    .extracting(UserAgentTest::named)
                    .allMatch(name -> name.matches("workflow-automation-java/\\d+\\.\\d+\\.\\d+(-[\\w.]+)?"));
        }
    }

    private static String named(Received request) {
        return request.headers().getOrDefault("User-Agent", "none");
    }
}
