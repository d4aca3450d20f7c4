package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CloseTest {
    /** Threads of ours and of OkHttp; none may keep the JVM. */
    @Test
    void noThreadKeepsTheProgramRunning() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            WorkflowClient client = Clients.withToken(server);
            client.sendAsync(client.api(SampleApi.class).list()).join();
            client.send(client.api(SampleApi.class).cancel("7"));

            assertThat(keeping(before)).isEmpty();
            client.close();
            assertThat(keeping(before)).isEmpty();
        }
    }

    @Test
    void aDerivedClientLeavesTheOthersOpen() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            try (WorkflowClient hurried = client.within(Duration.ofSeconds(30))) {
                hurried.send(hurried.api(SampleApi.class).list());
            }
            client.send(client.api(SampleApi.class).list());

            assertThat(server.requests())
                    .extracting(request -> request.connection())
                    .containsExactly(1, 1);
        }
    }

    @Test
    void aClosedClientSaysSoAndSoDoThoseDerivedFromIt() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            WorkflowClient client = Clients.withToken(server);
            SampleApi api = client.api(SampleApi.class);
            SampleApi derived = client.within(Duration.ofSeconds(1)).api(SampleApi.class);
            client.close();

            assertThatThrownBy(() -> client.send(api.list())).hasMessage("This client is closed.");
            assertThatThrownBy(() -> api.list().execute()).hasMessage("This client is closed.");
            assertThatThrownBy(() -> derived.list().execute()).hasMessage("This client is closed.");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aClientOfAnotherTenantSharesTheConnectionsAndClosesNone() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            client.send(client.api(SampleApi.class).list());
            try (WorkflowClient other = client.forTenant(Tenant.of("globex", server.host()))
                    .bearerToken("another-token-not-real")
                    .build()) {
                other.send(other.api(SampleApi.class).list());
            }
            client.send(client.api(SampleApi.class).list());

            assertThat(server.requests())
                    .extracting(request -> request.authorization() + " on " + request.connection())
                    .containsExactly(
                            "Bearer " + Clients.OPAQUE_TOKEN + " on 1",
                            "Bearer another-token-not-real on 1",
                            "Bearer " + Clients.OPAQUE_TOKEN + " on 1");
        }
    }

    @Test
    void whatIsSharedCannotBeSetAnew() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowClientBuilder other = client.forTenant(Tenant.of("globex", server.host()));

            assertThatThrownBy(() -> other.connectTimeout(Duration.ofSeconds(1)))
                    .isExactlyInstanceOf(WorkflowConfigurationException.class)
                    .hasMessageContaining("connectTimeout")
                    .hasMessageContaining("shared");
        }
    }

    private static List<Thread> keeping(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread) && thread.isAlive() && !thread.isDaemon())
                .toList();
    }
}
