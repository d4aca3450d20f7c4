package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations by method and path, as the server sees them and as the caller sees their answers. */
class HttpTest {
    private static final Reply BUSY = Reply.of(503, "application/json", "{}");

    /** Both ways to make a call, which must do the same. */
    private enum Way {
        WAITING {
            @Override
            JsonValue send(WorkflowClient client, HttpCall call) {
                return client.http().send(call);
            }
        },
        LATER {
            @Override
            JsonValue send(WorkflowClient client, HttpCall call) {
                try {
                    return client.http().sendAsync(call).join();
                } catch (CompletionException failed) {
                    throw failed.getCause() instanceof WorkflowException known ? known : failed;
                }
            }
        };

        abstract JsonValue send(WorkflowClient client, HttpCall call);
    }

    private static Stream<Way> ways() {
        return Stream.of(Way.values());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void sendsMethodPathQueryAndBodyWithTheTokenOfTheClient(Way way) throws Exception {
        HttpCall call = HttpCall.of("PATCH", "/api/new/{tenant}/things/{sid}", Safety.UNSAFE)
                .variable("sid", "a/b ä?")
                .query("tag", "x&y")
                .query("tag", "z")
                .json(JsonValue.of(Map.of("name", "Trip")));
        try (RawServer server = exchanging(request -> Reply.json("{\"done\":1.50}"));
                WorkflowClient client = Clients.withKey(server)) {
            assertThat(way.send(client, call).toJson()).isEqualTo("{\"done\":1.50}");

            Received sent = server.requests().get(1);
            assertThat(sent.line()).isEqualTo("PATCH /api/new/acme/things/a%2Fb%20%C3%A4%3F?tag=x%26y&tag=z");
            assertThat(sent.body()).isEqualTo("{\"name\":\"Trip\"}");
            assertThat(sent.headers()).containsEntry("Content-Type", "application/json");
            assertThat(sent.headers()).containsEntry("Accept", "application/json");
            assertThat(sent.authorization()).isEqualTo("Bearer token-not-real-1");
        }
    }

    @Test
    void takesMethodPathSafetyAndBodyAtOnce() throws Exception {
        try (RawServer server = RawServer.answering(Reply.json("1"), Reply.json("2"), Reply.json("3"));
                WorkflowClient client = Clients.withToken(server)) {
            Http http = client.http();
            JsonValue body = JsonValue.of(List.of(7));

            assertThat(http.send("GET", "/api/{tenant}", Safety.SAFE, null).toJson())
                    .isEqualTo("1");
            assertThat(http.send("POST", "/api/x", Safety.UNSAFE, body).toJson())
                    .isEqualTo("2");
            assertThat(http.sendAsync("DELETE", "/api/x", Safety.IDEMPOTENT, body)
                            .join()
                            .toJson())
                    .isEqualTo("3");
            assertThat(server.requests())
                    .extracting(request -> request.line() + " " + request.body())
                    .containsExactly("GET /api/acme ", "POST /api/x [7]", "DELETE /api/x [7]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void sendsAnEmptyBodyWhereHttpWantsOne(String method) throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(204, "", ""));
                WorkflowClient client = Clients.withToken(server)) {
            assertThat(client.http().send(method, "/api/x", Safety.UNSAFE, null))
                    .isEqualTo(JsonNull.INSTANCE);
            assertThat(server.requests().get(0).headers()).containsEntry("Content-Length", "0");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void readsTextAsAStringAndNothingAsNull(Way way) throws Exception {
        HttpCall call = HttpCall.of("GET", "/api/x", Safety.SAFE);
        try (RawServer server = RawServer.answering(Reply.of(200, "text/plain", "done"), Reply.json(""));
                WorkflowClient client = Clients.withToken(server)) {
            assertThat(way.send(client, call)).isEqualTo(new JsonString("done"));
            assertThat(way.send(client, call)).isEqualTo(JsonNull.INSTANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itsSafetyAndNotItsMethodDecidesOnRepeats(Way way) throws Exception {
        try (RawServer server = exchanging(request -> BUSY);
                WorkflowClient client = Clients.withKey(server)) {
            ServerException once = catchThrowableOfType(
                    ServerException.class, () -> way.send(client, HttpCall.of("GET", "/api/x/cancel", Safety.UNSAFE)));
            ServerException again = catchThrowableOfType(
                    ServerException.class, () -> way.send(client, HttpCall.of("POST", "/api/search", Safety.SAFE)));

            assertThat(once.attempts()).isEqualTo(1);
            assertThat(again.attempts()).isEqualTo(4);
            assertThat(server.lines().subList(1, 6))
                    .containsExactly(
                            "GET /api/x/cancel",
                            "POST /api/search",
                            "POST /api/search",
                            "POST /api/search",
                            "POST /api/search");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void replaysACallOnceWhenItsTokenIsRefused(Way way) throws Exception {
        CopyOnWriteArrayList<Reply> replies =
                new CopyOnWriteArrayList<>(List.of(Reply.of(401, "text/plain", ""), Reply.json("7")));
        try (RawServer server = exchanging(request -> replies.remove(0));
                WorkflowClient client = Clients.withKey(server)) {
            assertThat(way.send(client, HttpCall.of("POST", "/api/x", Safety.UNSAFE))
                            .toJson())
                    .isEqualTo("7");
            assertThat(server.lines())
                    .containsExactly(
                            "GET /api/auth/apikey/acme/" + Clients.API_KEY + "/impersonate/jane",
                            "POST /api/x",
                            "GET /api/auth/apikey/acme/" + Clients.API_KEY + "/impersonate/jane",
                            "POST /api/x");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itsErrorsNameThePathUnfilled(Way way) throws Exception {
        HttpCall call = HttpCall.of("POST", "/api/things/{sid}", Safety.UNSAFE)
                .variable("sid", "4711")
                .query("name", "Lisbon");
        try (RawServer server = RawServer.answering(Reply.none());
                WorkflowClient client = Clients.withToken(server)) {
            NetworkException lost = catchThrowableOfType(NetworkException.class, () -> way.send(client, call));

            assertThat(lost)
                    .hasMessageStartingWith("http (POST /api/things/{sid}) failed, as the connection was lost.");
            assertThat(lost.operationId()).isEqualTo("http");
            assertThat(lost.template()).isEqualTo("/api/things/{sid}");
            assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
            new LeakSearch("4711", "Lisbon").assertAbsentFrom(lost);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void showsNoSecretThatTheServerRepeats(Way way) throws Exception {
        String canary = "canary/42+not real";
        HttpCall call = HttpCall.of("POST", "/api/{place}/{key}/x", Safety.UNSAFE)
                .variable("place", Secret.of(canary + "1"))
                .variable("key", canary + "2")
                .query("password", canary + "3");
        try (RawServer server =
                        RawServer.answering(request -> Reply.of(400, "text/plain", "no " + request.target() + canary));
                WorkflowClient client = Clients.withToken(server)) {
            Throwable refused = catchThrowable(() -> way.send(client, call));

            assertThat(refused)
                    .hasMessageStartingWith("http (POST /api/{place}/{key}/x) was refused with HTTP 400: no");
            new LeakSearch(canary + "1", canary + "2", canary + "3").assertAbsentFrom(refused);
            assertThat(call.toString()).isEqualTo("HttpCall[POST /api/{place}/{key}/x, UNSAFE]");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void masksTheSecretsOfItsVariablesWhereTheServerTakesThemApart(Way way) throws Exception {
        HttpCall call = HttpCall.of("POST", "/api/{place}/{key}/x", Safety.UNSAFE)
                .variable("place", Secret.of("canary-1"))
                .variable("key", "canary-2");
        String refusal = "{\"message\":\"neither canary-1 nor canary-2\"}";
        try (RawServer server = RawServer.answering(Reply.of(400, "application/json", refusal));
                WorkflowClient client = Clients.withToken(server)) {
            Throwable refused = catchThrowable(() -> way.send(client, call));

            assertThat(refused).hasMessageContaining("neither *** nor ***");
            new LeakSearch("canary-1", "canary-2").assertAbsentFrom(refused);
        }
    }

    @Test
    void aListenerHearsOfIt() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void started(CallInfo call) {
                heard.add(call.operationId() + " " + call.method() + " " + call.template());
            }
        };
        try (RawServer server = RawServer.answering(Reply.json("{}"));
                WorkflowClient client = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .bearerToken(Clients.OPAQUE_TOKEN)
                        .listener(listener)
                        .build()) {
            client.http()
                    .send(HttpCall.of("GET", "/api/{sid}", Safety.SAFE)
                            .variable("sid", "7")
                            .query("a", "b"));

            assertThat(heard).containsExactly("http GET /api/{sid}");
        }
    }

    @Test
    void cancellingTheFutureClosesTheConnection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Function<Received, Reply> silent = RawServer.after(never, Reply.json("1"));
        try (RawServer server = RawServer.answering(request -> {
                    arrived.countDown();
                    return silent.apply(request);
                });
                WorkflowClient client = Clients.withToken(server)) {
            CompletableFuture<JsonValue> answer = client.http().sendAsync("POST", "/api/x", Safety.UNSAFE, null);
            arrived.await();
            answer.cancel(true);

            assertThat(server.awaitEndOf(1)).isPositive();
            assertThat(answer).isCancelled();
            never.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "../../elsewhere",
                "//elsewhere.example/x",
                "https://elsewhere.example",
                "\\\\elsewhere",
                "%2e%2e",
                "..;/x",
                "a?b=c#d",
                "{tenant}",
                "\r\nHost: elsewhere.example",
                "@elsewhere.example",
                "$1\\",
                "\u0000",
                "ä\ud83d\ude00"
            })
    void whateverAVariableHoldsStaysInItsPlace(String value) throws Exception {
        try (RawServer server = RawServer.answering(Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            client.http().send(HttpCall.of("GET", "/api/{a}/end", Safety.SAFE).variable("a", value));

            String[] segments = server.requests().get(0).target().split("/", -1);
            assertThat(segments).hasSize(4).startsWith("", "api").endsWith("end");
            assertThat(java.net.URLDecoder.decode(
                            segments[2].replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(value);
        }
    }

    private static HttpCall get(String path) {
        return HttpCall.of("GET", path, Safety.SAFE);
    }

    static Stream<Map.Entry<String, ThrowingCallable>> misuse() {
        return Stream.of(
                Map.entry(
                        "method: must be one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.",
                        () -> HttpCall.of("get", "/x", Safety.SAFE)),
                Map.entry("path: must start with one / and name no other origin.", () -> get("api/x")),
                Map.entry("path: must start with one / and name no other origin.", () -> get("//elsewhere/x")),
                Map.entry("path: must start with one / and name no other origin.", () -> get("https://elsewhere/x")),
                Map.entry("path: must not have a query: call query(name, value).", () -> get("/x?a=b")),
                Map.entry("path: must not hold # or \\.", () -> get("/x#y")),
                Map.entry("path: must not hold # or \\.", () -> get("/\\elsewhere/x")),
                Map.entry("path: must not hold blanks or control characters.", () -> get("/x y")),
                Map.entry("path: must not hold blanks or control characters.", () -> get("/x\r\nHost: y")),
                Map.entry("path: must not step by . or ...", () -> get("/api/../x")),
                Map.entry("path: must not step by . or ...", () -> get("/api/%2E%2e")),
                Map.entry("path: must have a name between each { and }.", () -> get("/api/{}")),
                Map.entry("path: must have a name between each { and }.", () -> get("/api/{sid")),
                Map.entry("path: must not hold a % that is not followed by two hex digits.", () -> get("/api/100%/x")),
                Map.entry(
                        "variable: must be in the path /api/{sid}, which has no {id}.",
                        () -> get("/api/{sid}").variable("id", "7")),
                Map.entry(
                        "variable: must not be {tenant}, which the client fills.",
                        () -> get("/api/{tenant}").variable("tenant", "other")),
                Map.entry(
                        "variable: must be filled once, but {sid} is filled already.",
                        () -> get("/api/{sid}").variable("sid", "7").variable("sid", "8")),
                Map.entry("query: needs a name.", () -> get("/x").query(" ", "y")),
                Map.entry(
                        "json: must not be given: GET takes no body.",
                        () -> get("/x").json(JsonNull.INSTANCE)));
    }

    @ParameterizedTest
    @MethodSource("misuse")
    void refusesMisuseNamingTheArgument(Map.Entry<String, ThrowingCallable> misuse) {
        assertThatThrownBy(misuse.getValue())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(misuse.getKey());
    }

    static Stream<Map.Entry<String, HttpCall>> unfilled() {
        HttpCall two = get("/api/{a}{b}");
        return Stream.of(
                Map.entry("variable: {sid} has no value.", get("/api/{sid}")),
                Map.entry(
                        "variable: {sid} must not be empty or only dots.",
                        get("/api/{sid}").variable("sid", "")),
                Map.entry(
                        "variable: {sid} must not be empty or only dots.",
                        get("/api/{sid}").variable("sid", "..")),
                Map.entry(
                        "variable: {a}{b} must not be empty or only dots.",
                        two.variable("a", ".").variable("b", ".")));
    }

    @ParameterizedTest
    @MethodSource("unfilled")
    void sendsNothingThatIsNotFilled(Map.Entry<String, HttpCall> unfilled) throws Exception {
        try (RawServer server = RawServer.answering(Reply.json("{}"));
                WorkflowClient client = Clients.withToken(server)) {
            assertThatThrownBy(() -> client.http().send(unfilled.getValue()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(unfilled.getKey());
            assertThatThrownBy(() -> client.http().sendAsync(unfilled.getValue()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(unfilled.getKey());
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aClosedClientSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(Reply.json("{}"))) {
            WorkflowClient client = Clients.withToken(server);
            Http http = client.http();
            client.close();

            assertThatThrownBy(() -> http.send(get("/x"))).hasMessage("This client is closed.");
            assertThatThrownBy(() -> http.sendAsync(get("/x"))).hasMessage("This client is closed.");
            assertThat(server.requests()).isEmpty();
        }
    }

    /** Gives the token that is asked for, and answers anything else by the function. */
    private static RawServer exchanging(Function<Received, Reply> answers) {
        AtomicInteger tokens = new AtomicInteger();
        return RawServer.answering(request -> request.target().contains("/impersonate/")
                ? Reply.of(200, "text/plain", "token-not-real-" + tokens.incrementAndGet())
                : answers.apply(request));
    }
}
