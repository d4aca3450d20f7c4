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
import io.github.workflowautomation.client.testing.SampleApi;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** It had a token before it had to wait for its turn; by then there is a newer one. */
    @Test
    void aCallThatWaitedForItsTurnTakesTheTokenOfThatMoment() throws Exception {
        Renewed tokens = new Renewed();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        try (Machine machine = new Machine().tokens(tokens).wire(settings -> settings.withConcurrency(1, null));
                RawServer server = RawServer.answering(request -> {
                    reached.countDown();
                    return RawServer.after(gate, Reply.json("true")).apply(request);
                })) {
            HttpTransport transport = machine.of(server);
            SampleApi api = transport.api(SampleApi.class);
            CompletableFuture<JsonValue> first = transport.sendAsync(api.list());
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<JsonValue> second = transport.sendAsync(api.list());
            tokens.number.set(2);
            gate.countDown();

            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(second.get(10, TimeUnit.SECONDS));
            assertThat(server.requests())
                    .extracting(Received::authorization)
                    .containsExactly("Bearer token-1-not-real", "Bearer token-2-not-real");
        }
    }

    private static final class Renewed implements BearerSource {
        private final AtomicInteger number = new AtomicInteger(1);

        @Override
        public CompletableFuture<Bearer> current() {
            return CompletableFuture.completedFuture(new Bearer(Secret.of("token-" + number + "-not-real")));
        }

        @Override
        public CompletableFuture<Bearer> after(Bearer refused) {
            return current();
        }

        @Override
        public void forget(Bearer suspect) {}

        @Override
        public Collection<String> secrets() {
            return List.of();
        }
    }
}
