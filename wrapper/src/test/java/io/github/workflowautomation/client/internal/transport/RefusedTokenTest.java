package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

class RefusedTokenTest {
    private static final Reply UNAUTHORIZED = Reply.of(401, "application/json", "{\"message\":\"jwt expired\"}");
    private static final Reply DONE = Reply.json("\"done\"");

    private final AtomicInteger exchanges = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    /** Exchanges give token 1, 2, 3…; the calls are answered by number. */
    private RawServer server(Answers answers) {
        return RawServer.answering(request -> isExchange(request)
                ? Reply.json("\"" + TestTokens.numbered("acme", exchanges.incrementAndGet()) + "\"")
                : answers.reply(request, calls.incrementAndGet()));
    }

    private interface Answers {
        Reply reply(Received request, int number);
    }

    private static boolean isExchange(Received request) {
        return request.target().startsWith("/api/auth/");
    }

    @Test
    void anUnsafeCallIsSentOnceMoreWithANewToken() throws Exception {
        try (RawServer server = server((request, number) -> number == 1 ? UNAUTHORIZED : DONE);
                WorkflowClient client = Clients.withKey(server)) {
            JsonValue answer = client.send(client.api(SampleApi.class).start(JsonValue.of(List.of(1))));

            assertThat(answer.toJson()).isEqualTo("\"done\"");
            assertThat(sent(server)).containsExactly("exchange", "POST 1 [1]", "exchange", "POST 2 [1]");
        }
    }

    @Test
    void asPlainTextAndStatus200ItCountsToo() throws Exception {
        Reply expired = Reply.of(200, "text/plain", "expired token");
        try (RawServer server = server((request, number) -> number == 1 ? expired : DONE);
                WorkflowClient client = Clients.withKey(server)) {
            assertThat(client.send(client.api(SampleApi.class).list()).toJson()).isEqualTo("\"done\"");
            assertThat(exchanges).hasValue(2);
        }
    }

    @Test
    void aSecondRefusalEndsTheCall() throws Exception {
        try (RawServer server = server((request, number) -> UNAUTHORIZED);
                WorkflowClient client = Clients.withKey(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).cancel("7"));

            assertThat(sent(server)).containsExactly("exchange", "GET 1 ", "exchange", "GET 2 ");
            assertThat(failure)
                    .isExactlyInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("jwt expired");
            assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(failure.attempts()).isEqualTo(2);
        }
    }

    @Test
    void aBodyThatCanBeReadOnceOnlyIsNotSentAgain() throws Exception {
        try (RawServer server = server((request, number) -> UNAUTHORIZED);
                WorkflowClient client = Clients.withKey(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).upload(oneShot()));

            assertThat(failure).isExactlyInstanceOf(AuthenticationException.class);
            assertThat(sent(server)).containsExactly("exchange", "POST 1 bytes", "exchange");
        }
    }

    @Test
    void theSameTokenAgainIsNotTriedAgain() throws Exception {
        String same = TestTokens.of("acme", "jane");
        try (RawServer server = RawServer.answering(
                        request -> isExchange(request) ? Reply.json('"' + same + '"') : UNAUTHORIZED);
                WorkflowClient client = Clients.withKey(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).list());

            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void aGivenTokenIsNotTriedAgain() throws Exception {
        try (RawServer server = RawServer.answering(UNAUTHORIZED, DONE);
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).list());

            assertThat(failure).isExactlyInstanceOf(AuthenticationException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void withoutANewTokenTheFailureIsThatOfTheExchange() throws Exception {
        Reply down = Reply.of(502, "text/html", "<html>bad gateway</html>");
        Reply token = Reply.json('"' + TestTokens.of("acme", "jane") + '"');
        try (RawServer server = RawServer.answering(token, UNAUTHORIZED, down);
                WorkflowClient client = Clients.withKey(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).cancel("7"));

            assertThat(failure)
                    .isExactlyInstanceOf(ServerException.class)
                    .hasMessageContaining("cancelThing")
                    .hasMessageContaining("impersonateUser");
            assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(failure.operationId()).isEqualTo("cancelThing");
        }
    }

    @Test
    void aLoginPageMakesTheNextCallFetchANewToken() throws Exception {
        Reply page = Reply.of(200, "text/html; charset=utf-8", "<html><form>Log in</form></html>");
        try (RawServer server = server((request, number) -> number == 1 ? page : DONE);
                WorkflowClient client = Clients.withKey(server)) {
            WorkflowException failure =
                    failureOf(client, client.api(SampleApi.class).cancel("7"));
            client.send(client.api(SampleApi.class).list());

            assertThat(failure)
                    .isExactlyInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("login page");
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(sent(server)).containsExactly("exchange", "GET 1 ", "exchange", "GET 2 ");
        }
    }

    private static WorkflowException failureOf(WorkflowClient client, Call<?> call) {
        return catchThrowableOfType(WorkflowException.class, () -> client.send(call));
    }

    private List<String> sent(RawServer server) {
        return server.requests().stream()
                .map(request -> isExchange(request)
                        ? "exchange"
                        : request.method() + " " + numberIn(request.authorization()) + " " + request.body())
                .toList();
    }

    private static String numberIn(String authorization) {
        String payload =
                new String(Base64.getUrlDecoder().decode(authorization.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return JsonValue.parse(payload)
                .get("number")
                .flatMap(JsonValue::asString)
                .orElseThrow();
    }

    private static RequestBody oneShot() {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/octet-stream");
            }

            @Override
            public boolean isOneShot() {
                return true;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("bytes");
            }
        };
    }
}
