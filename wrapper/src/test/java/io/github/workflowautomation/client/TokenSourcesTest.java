package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where tokens come from, as seen by the server. */
class TokenSourcesTest {
    private static final Reply UNAUTHORIZED = Reply.of(401, "application/json", "{}");
    private static final Reply DONE = Reply.json("{}");

    /** Read once, so that a token of a number is always the same. */
    private final long now = Instant.now().getEpochSecond();

    private final AtomicInteger exchanges = new AtomicInteger();
    private final Queue<Reply> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> refusedExchanges = new ConcurrentLinkedQueue<>();
    private final RawServer server = RawServer.answering(this::reply);

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private Reply reply(Received request) {
        if (request.target().startsWith("/api/things")) {
            Reply next = answers.poll();
            return next == null ? DONE : next;
        }
        Reply refusal = refusedExchanges.poll();
        return refusal == null ? Reply.json('"' + token(exchanges.incrementAndGet()) + '"') : refusal;
    }

    private String token(int number) {
        return TestTokens.with(Map.of("aud", "acme", "userName", "jane", "number", number), now, now + 600);
    }

    @Test
    void aKeyThatRotatesIsAskedForBeforeEachExchange() throws Exception {
        AtomicInteger keys = new AtomicInteger();
        answers.add(UNAUTHORIZED);
        try (WorkflowClient client = client(
                builder -> builder.apiKey(() -> "key-" + keys.incrementAndGet()).actingAs("jane"))) {
            list(client);

            assertThat(server.lines())
                    .containsExactly(
                            "GET /api/auth/apikey/acme/key-1/impersonate/jane",
                            "GET /api/things",
                            "GET /api/auth/apikey/acme/key-2/impersonate/jane",
                            "GET /api/things");
        }
    }

    @Test
    void aSuppliedKeyThatCannotTravelIsRefusedWithoutRepeatingIt() throws Exception {
        try (WorkflowClient client =
                client(builder -> builder.apiKey(() -> "s3cret key\n").actingAs("jane"))) {
            WorkflowException failure = catchThrowableOfType(WorkflowException.class, () -> list(client));

            assertThat(failure)
                    .isExactlyInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("The supplier of apiKey: holds blanks")
                    .hasMessageNotContaining("s3cret");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void theLifeOfATokenCanBeAskedFor() throws Exception {
        try (WorkflowClient client =
                client(builder -> builder.personalApiKey("key").jwtExpiresIn("10m"))) {
            list(client);

            assertThat(server.lines()).contains("GET /api/auth/apikey/acme/key/impersonate?jwtExpiresIn=10m");
        }
    }

    @Test
    void aKeyOfTheOlderApiIsExchangedThere() throws Exception {
        try (WorkflowClient client =
                client(builder -> builder.legacyApiKey("old+key&").actingAs("jane doe"))) {
            list(client);

            assertThat(server.lines())
                    .containsExactly("GET /access/impersonate?key=old%2Bkey%26&user=jane+doe", "GET /api/things");
        }
    }

    @Test
    void anExchangeThatFailsInPassingIsTriedAgain() throws Exception {
        refusedExchanges.add(Reply.of(503, "text/plain", ""));
        refusedExchanges.add(Reply.none());
        try (WorkflowClient client = client(builder -> builder.personalApiKey("key"))) {
            list(client);

            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void withoutRetriesItIsNot() throws Exception {
        refusedExchanges.add(Reply.of(503, "text/plain", ""));
        try (WorkflowClient client =
                client(builder -> builder.personalApiKey("key").maxRetries(0))) {
            assertThat(catchThrowableOfType(WorkflowException.class, () -> list(client)))
                    .isExactlyInstanceOf(ServerException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void processesShareTokensThroughAStore() throws Exception {
        Shelf shelf = new Shelf();
        try (WorkflowClient one = client(builder -> with(shelf, builder));
                WorkflowClient other = client(builder -> with(shelf, builder))) {
            list(one);
            list(other);
        }
        assertThat(exchanges).hasValue(1);
        assertThat(shelf.tokens).containsOnlyKeys("http://" + server.host() + "/|acme|impersonateUser|jane");
    }

    @Test
    void aStoredTokenThatIsRefusedIsReplaced() throws Exception {
        Shelf shelf = new Shelf();
        try (WorkflowClient one = client(builder -> with(shelf, builder));
                WorkflowClient other = client(builder -> with(shelf, builder))) {
            list(one);
            answers.add(UNAUTHORIZED);
            list(other);
        }
        assertThat(exchanges).hasValue(2);
        assertThat(shelf.tokens.values()).extracting(Secret::reveal).containsExactly(token(2));
    }

    @Test
    void aStoreThatFailsOrHoldsAStrangersTokenIsAsGoodAsNone() throws Exception {
        Shelf strangers = new Shelf();
        strangers.given = Secret.of(TestTokens.of("globex", "jane"));
        Shelf broken = new Shelf();
        broken.failing = true;
        try (WorkflowClient one = client(builder -> with(strangers, builder));
                WorkflowClient other = client(builder -> with(broken, builder))) {
            list(one);
            list(other);
        }
        assertThat(exchanges).hasValue(2);
    }

    private static WorkflowClientBuilder with(TokenStore store, WorkflowClientBuilder builder) {
        return builder.apiKey("key").actingAs("jane").tokenStore(store);
    }

    private WorkflowClient client(UnaryOperator<WorkflowClientBuilder> settings) {
        return settings.apply(WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .retryPauses(Duration.ofMillis(1), Duration.ofMillis(20)))
                .build();
    }

    private static void list(WorkflowClient client) {
        client.send(client.api(SampleApi.class).list());
    }

    private static final class Shelf implements TokenStore {
        private final Map<String, Secret> tokens = new HashMap<>();
        private Secret given = Secret.of("none");
        private boolean failing;

        @Override
        public Optional<Secret> load(String name) {
            if (failing) {
                throw new IllegalStateException("no store");
            }
            return given.reveal().equals("none") ? Optional.ofNullable(tokens.get(name)) : Optional.of(given);
        }

        @Override
        public void save(String name, Secret token) {
            if (failing) {
                throw new IllegalStateException("no store");
            }
            tokens.put(name, token);
        }
    }
}
