package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;

/** Counts on a socket how often a request arrives when something goes wrong that makes OkHttp send again. */
class SendOnceTest {
    private record Operation(String line, Function<SampleApi, Call<?>> call) {
        @Override
        public String toString() {
            return line;
        }
    }

    private record Fault(String name, Reply reply, Class<? extends WorkflowException> failure, Outcome outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Reply OK = Reply.json("{}");

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("GET /api/things", SampleApi::list),
            new Operation("GET /api/things/7/cancel", api -> api.cancel("7")),
            new Operation("POST /api/things", api -> api.start(JsonValue.of("x"))),
            new Operation("GET /api/undeclared", SampleApi::undeclared));

    private static final List<Fault> FAULTS = List.of(
            new Fault("408", status(408), CallTimeoutException.class, Outcome.UNKNOWN),
            new Fault(
                    "408 and hang up",
                    status(408, "Connection: close").thenHangUp(),
                    CallTimeoutException.class,
                    Outcome.UNKNOWN),
            new Fault("421", status(421), InvalidRequestException.class, Outcome.REJECTED),
            new Fault("503", status(503), ServerException.class, Outcome.UNKNOWN),
            new Fault("503, Retry-After: 0", status(503, "Retry-After: 0"), ServerException.class, Outcome.UNKNOWN),
            new Fault(
                    "307 elsewhere",
                    status(307, "Location: http://127.0.0.2:1/x"),
                    UnreadableResponseException.class,
                    Outcome.REJECTED),
            new Fault(
                    "308 elsewhere",
                    status(308, "Location: http://127.0.0.2:1/x"),
                    UnreadableResponseException.class,
                    Outcome.REJECTED),
            new Fault("dropped", Reply.none(), NetworkException.class, Outcome.UNKNOWN),
            new Fault(
                    "half an answer",
                    Reply.raw("HTTP/1.1 200 OK\r\nContent-Le").thenHangUp(),
                    NetworkException.class,
                    Outcome.UNKNOWN));

    static Stream<Arguments> faultsOfOperations() {
        return FAULTS.stream().flatMap(fault -> OPERATIONS.stream().map(operation -> Arguments.of(fault, operation)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faultsOfOperations")
    void isSentOnceOnAFreshConnection(Fault fault, Operation operation) throws Exception {
        try (RawServer server = RawServer.answering(fault.reply(), OK);
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowException failure = failureOf(client, operation);

            assertThat(server.lines()).containsExactly(operation.line());
            assertThat(failure).isExactlyInstanceOf(fault.failure());
            assertThat(failure.outcome()).isEqualTo(fault.outcome());
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faultsOfOperations")
    void isSentOnceOnAPooledConnection(Fault fault, Operation operation) throws Exception {
        try (RawServer server = RawServer.answering(OK, fault.reply(), OK);
                WorkflowClient client = Clients.withToken(server)) {
            client.send(operation.call().apply(client.api(SampleApi.class)));

            WorkflowException failure = failureOf(client, operation);

            assertThat(server.lines()).containsExactly(operation.line(), operation.line());
            assertThat(server.requests().get(1).connection()).isEqualTo(1);
            assertThat(failure).isExactlyInstanceOf(fault.failure());
        }
    }

    /** OkHttp may notice, and take a new connection, or not, and fail; in no case does a second request arrive. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void isSentAtMostOnceWhenThePooledConnectionWasClosedMeanwhile(Operation operation) throws Exception {
        try (RawServer server = RawServer.answering(OK.thenHangUp(), OK);
                WorkflowClient client = Clients.withToken(server)) {
            client.send(operation.call().apply(client.api(SampleApi.class)));
            server.awaitHangUps(1);

            List<WorkflowException> failures = new ArrayList<>();
            try {
                client.send(operation.call().apply(client.api(SampleApi.class)));
            } catch (NetworkException failure) {
                failures.add(failure);
            }

            assertThat(server.requests().size() - 1 + failures.size()).isEqualTo(1);
        }
    }

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    /** The second request is to another path: the follow-up of a redirect, and no repeat. */
    @ParameterizedTest
    @MethodSource("redirects")
    void followsARedirectWithinTheTenantForASafeGet(int status) throws Exception {
        try (RawServer server = RawServer.answering(status(status, "Location: /api/elsewhere?x=1"), Reply.json("[1]"));
                WorkflowClient client = Clients.withToken(server)) {
            JsonValue answer = client.send(client.api(SampleApi.class).list());

            assertThat(answer.toJson()).isEqualTo("[1]");
            assertThat(server.lines()).containsExactly("GET /api/things", "GET /api/elsewhere?x=1");
            assertThat(server.requests().get(1).authorization()).isEqualTo("Bearer " + Clients.OPAQUE_TOKEN);
        }
    }

    static Stream<Integer> redirects() {
        return Stream.of(300, 301, 302, 303, 307, 308);
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void doesNotFollowARedirectOfWhatMayChangeSomething(int status) throws Exception {
        try (RawServer server = RawServer.answering(status(status, "Location: /api/elsewhere"), OK);
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowException failure = failureOf(client, OPERATIONS.get(1));

            assertThat(server.lines()).containsExactly("GET /api/things/7/cancel");
            assertThat(failure)
                    .isExactlyInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining("sent once only");
            assertThat(failure.outcome()).isEqualTo(status >= 307 ? Outcome.REJECTED : Outcome.UNKNOWN);
        }
    }

    @Test
    void givesUpAfterFiveRedirects() throws Exception {
        try (RawServer server = RawServer.answering(request -> status(302, "Location: /api/round"));
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowException failure = failureOf(client, OPERATIONS.get(0));

            assertThat(server.requests()).hasSize(6);
            assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
            assertThat(failure.attempts()).isEqualTo(6);
        }
    }

    @Test
    void doesNotFollowARedirectWithoutATarget() throws Exception {
        try (RawServer server = RawServer.answering(status(302), OK);
                WorkflowClient client = Clients.withToken(server)) {
            WorkflowException failure = failureOf(client, OPERATIONS.get(0));

            assertThat(failure).hasMessageContaining("names no usable target");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void givesTheStatusAndItsHeadersBackAboveTheDisguise() throws Exception {
        try (RawServer server = RawServer.answering(status(503, "Retry-After: 0"));
                WorkflowClient client = Clients.withToken(server)) {
            retrofit2.Response<JsonValue> response =
                    client.api(SampleApi.class).list().execute();

            assertThat(response.code()).isEqualTo(503);
            assertThat(response.headers().get("Retry-After")).isEqualTo("0");
        }
    }

    private static WorkflowException failureOf(WorkflowClient client, Operation operation) {
        Call<?> call = operation.call().apply(client.api(SampleApi.class));
        return catchThrowableOfType(WorkflowException.class, () -> client.send(call));
    }

    private static Reply status(int status, String... headers) {
        return Reply.of(status, "application/json", "{}", headers);
    }
}
