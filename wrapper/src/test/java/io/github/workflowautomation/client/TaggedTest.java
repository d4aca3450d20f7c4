package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TaggedTest {
    private final List<Map<String, String>> heard = new CopyOnWriteArrayList<>();

    @Test
    void tellsTheListenerOfTheTagsAndTheServerNothing() throws IOException {
        try (RawServer server = RawServer.answering(request -> Reply.json("{\"sid\":\"u-1\"}"));
                WorkflowClient client = client(server)) {
            WorkflowClient night = client.tagged("job", "night");
            night.users().current();
            night.tagged("step", "2").tagged("job", "late").users().current();
            client.users().current();

            assertThat(heard).containsExactly(Map.of("job", "night"), Map.of("job", "late", "step", "2"), Map.of());
            assertThat(server.requests())
                    .allSatisfy(request -> assertThat(request.toString()).doesNotContain("night", "late"));
        }
    }

    private WorkflowClient client(RawServer server) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .bearerToken(Clients.OPAQUE_TOKEN)
                .listener(new CallListener() {
                    @Override
                    public void started(CallInfo call) {
                        heard.add(call.tags());
                    }
                })
                .build();
    }
}
