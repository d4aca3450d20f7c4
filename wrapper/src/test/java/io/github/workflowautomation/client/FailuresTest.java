package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;

/** What each failure is called, whether the server can have acted, and the next step; the same sync and async. */
class FailuresTest {
    private record Failing(
            String name,
            Function<RawServer, String> host,
            Reply reply,
            Function<WorkflowClient, Call<?>> call,
            Class<? extends WorkflowException> type,
            Outcome outcome,
            String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Failing> failures() {
        return Stream.concat(Stream.concat(connections(), answers()), statuses());
    }

    private static Stream<Failing> connections() {
        return Stream.of(
                lost("DNS", server -> "no-such-host.invalid", Outcome.NOT_SENT, "name was not found (DNS)"),
                lost("refused", server -> "127.0.0.1:" + closedPort(), Outcome.NOT_SENT, "did not accept a connection"),
                lost("no TLS", server -> "https://" + server.host(), Outcome.NOT_SENT, "no TLS connection came about"),
                list("dropped", Reply.none(), NetworkException.class, Outcome.UNKNOWN, "lost"),
                list(
                        "half",
                        Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
                                .thenHangUp(),
                        NetworkException.class,
                        Outcome.UNKNOWN,
                        "broke off"),
                list(
                        "silent",
                        Reply.raw(""),
                        CallTimeoutException.class,
                        Outcome.UNKNOWN,
                        "got no answer in time (setting readTimeout)"));
    }

    private static Stream<Failing> answers() {
        return Stream.of(
                list(
                        "login page",
                        Reply.of(200, "text/html", "<!DOCTYPE html><form>"),
                        AuthenticationException.class,
                        Outcome.UNKNOWN,
                        "most likely the login page"),
                list(
                        "redirect",
                        Reply.of(302, "", "", "Location: https://elsewhere.invalid/"),
                        UnreadableResponseException.class,
                        Outcome.UNKNOWN,
                        "leads to another scheme, host or port"),
                typed("empty", Reply.of(200, "application/json", ""), "an empty body"),
                typed("cut JSON", Reply.of(200, "application/json", "{\"a\":"), "ends too early"),
                typed("no JSON", Reply.of(200, "text/plain", "hello"), "not JSON"),
                typed("other JSON", Reply.json("[[1]]"), "JSON of another shape"));
    }

    private static Stream<Failing> statuses() {
        return Stream.of(
                status(400, InvalidRequestException.class, Outcome.REJECTED, "Compare the request"),
                status(401, AuthenticationException.class, Outcome.REJECTED, "Check that the key or token"),
                status(403, PermissionException.class, Outcome.REJECTED, "Ask an administrator"),
                status(404, NotFoundException.class, Outcome.REJECTED, "Check the id"),
                status(409, ConflictException.class, Outcome.REJECTED, "Read the present state"),
                status(413, InvalidRequestException.class, Outcome.REJECTED, "25 MB"),
                status(429, RateLimitException.class, Outcome.REJECTED, "Wait before calling again"),
                status(500, ServerException.class, Outcome.UNKNOWN, "Call again later, which does no harm"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void isOneOfItsKindAndSaysWhatToDo(Failing failing) throws Exception {
        try (RawServer server = RawServer.answering(failing.reply, failing.reply);
                WorkflowClient client = client(failing.host.apply(server))) {
            WorkflowException sync = sync(client, failing);
            WorkflowException async = async(client, failing);

            assertFits(sync, failing);
            assertFits(async, failing);
            assertThat(async).hasMessage(sync.getMessage());
            assertThat(sync.getStackTrace())
                    .as("the caller's stack")
                    .anyMatch(frame -> frame.getClassName().equals(FailuresTest.class.getName()));
        }
    }

    @Test
    void aLostAnswerToAStartOrAnApprovalNamesTheLookUpThatSettlesIt() throws Exception {
        try (RawServer server = RawServer.answering(Reply.none(), Reply.of(502, "text/plain", ""));
                WorkflowClient client = client(server.host())) {
            Throwable start = catchThrowable(() -> client.requests().start(new ProcessId("p")));
            Throwable cancel = catchThrowable(() -> client.requests().cancel(new RequestId("r")));

            assertThat(start).hasMessageContaining("requests().named(name) tells whether it was started");
            assertThat(cancel).hasMessageContaining("requests().get(id) tells its state");
        }
    }

    private static void assertFits(WorkflowException failure, Failing failing) {
        assertThat(failure).isExactlyInstanceOf(failing.type).hasMessageContaining(failing.words);
        assertThat(failure.outcome()).isEqualTo(failing.outcome);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.getMessage()).startsWith(failure.operationId()).contains(failure.template());
    }

    private static WorkflowException sync(WorkflowClient client, Failing failing) {
        Throwable failure = catchThrowable(() -> client.send(failing.call.apply(client)));
        return WorkflowException.class.cast(failure);
    }

    private static WorkflowException async(WorkflowClient client, Failing failing) {
        Throwable failure = catchThrowable(
                () -> client.sendAsync(failing.call.apply(client)).join());
        assertThat(failure).isExactlyInstanceOf(CompletionException.class);
        return WorkflowException.class.cast(Objects.requireNonNull(failure.getCause()));
    }

    private static Failing lost(String name, Function<RawServer, String> host, Outcome outcome, String words) {
        return new Failing(name, host, Reply.none(), FailuresTest::list, NetworkException.class, outcome, words);
    }

    private static Failing list(
            String name, Reply reply, Class<? extends WorkflowException> type, Outcome outcome, String words) {
        return new Failing(name, RawServer::host, reply, FailuresTest::list, type, outcome, words);
    }

    private static Failing typed(String name, Reply reply, String words) {
        return new Failing(
                name,
                RawServer::host,
                reply,
                client -> client.api(FormsApi.class).getLastUpdateForms(),
                UnreadableResponseException.class,
                Outcome.UNKNOWN,
                words);
    }

    private static Failing status(int status, Class<? extends WorkflowException> type, Outcome outcome, String words) {
        Reply reply = Reply.of(status, "application/json", "{\"message\":\"the vendor's words\"}");
        return list("HTTP " + status, reply, type, outcome, words);
    }

    private static Call<?> list(WorkflowClient client) {
        return client.api(SampleApi.class).list();
    }

    private static WorkflowClient client(String host) {
        return WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken("opaque-token-not-real")
                .readTimeout(Duration.ofMillis(200))
                .maxRetries(0)
                .build();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
