package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.LegacyRestApi;
import io.github.workflowautomation.api.parameter.LegacyImpersonateQuery;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.github.workflowautomation.client.event.TokenEvent;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.RawCalls;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;

/** Plants secrets, provokes every failure, and looks for them in all that a program or its log can come to see. */
class SecretsTest {
    private static final String KEY = "cAnary+key/4f9a?b=c&d";
    private static final String PASSWORD = "cAnary-pass word/77";
    private static final String TOKEN = TestTokens.jwt(Map.of("aud", "acme", "userName", "jane", "x", "cAnary"));
    private static final String FILE = "cAnary-salary of jane.pdf";
    private static final LeakSearch SEARCH = new LeakSearch(KEY, PASSWORD, TOKEN, FILE);

    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final Queue<Throwable> TOLD_FAILURES = new ConcurrentLinkedQueue<>();

    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Logger log = Logger.getLogger("");
    private final Handler listener = new Listener();

    @BeforeEach
    void listen() {
        log.addHandler(listener);
        Logger.getLogger("okhttp3").setLevel(Level.ALL);
    }

    @AfterEach
    void searchLogAndThreads() {
        log.removeHandler(listener);
        Logger.getLogger("okhttp3").setLevel(null);
        SEARCH.assertAbsentFrom(String.join("\n", logged));
        SEARCH.assertAbsentFrom(String.join("\n", TOLD));
        TOLD_FAILURES.forEach(SEARCH::assertAbsentFrom);
        TOLD.clear();
        TOLD_FAILURES.clear();
        Thread.getAllStackTraces().keySet().forEach(thread -> SEARCH.assertAbsentFrom(thread.getName()));
    }

    /** Refusals that repeat what they were asked with, in every place where a server might. */
    static Stream<Function<Received, Reply>> refusals() {
        return Stream.concat(
                Stream.of(400, 401, 403, 404, 408, 409, 413, 421, 422, 429, 500, 502, 503, 504)
                        .flatMap(status -> Stream.of(
                                request -> Reply.of(status, "application/json", errorBody(echo(request))),
                                request -> Reply.of(status, "text/plain", "cannot " + echo(request)),
                                request -> Reply.of(status, "text/html", "<html>" + echo(request)))),
                Stream.of(
                        request -> Reply.of(200, "text/html", "<html>" + echo(request)),
                        request -> Reply.of(200, "text/plain", "expired token"),
                        request -> Reply.of(302, "", "", "Location: http://127.0.0.2:1" + request.target()),
                        request -> Reply.of(307, "", "", "Location: " + request.target()),
                        request -> Reply.of(302, "", "", "Location: http://" + KEY + "@/"),
                        request -> Reply.of(407, "", "", "Proxy-Authenticate: Basic realm=\"" + KEY + "\""),
                        request -> Reply.of(503, "", "", "X-Request-Id: " + KEY, "Retry-After: " + KEY),
                        request -> broken("HTTP/1.1 " + echo(request) + "\r\n\r\n"),
                        request -> broken("HTTP/1.1 400 " + echo(request) + "\r\nContent-Length: 0\r\n\r\n"),
                        request -> broken("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n\"" + echo(request)),
                        request -> broken("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + KEY + "\r\n"),
                        request ->
                                broken("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nabcde"),
                        request -> Reply.none()));
    }

    /** Answers with status 200 that no token and no typed value can be read from. */
    static Stream<Function<Received, Reply>> oddAnswers() {
        return Stream.of(
                request -> Reply.json("{\"t\":" + echo(request)),
                request -> Reply.json(
                        JsonValue.of(Map.of("lastUpdateForms", echo(request))).toJson()),
                request -> Reply.json(JsonValue.of(echo(request)).toJson()),
                request -> broken("HTTP/1.1 200 OK\r\n" + echo(request).replace(":", "") + "\r\n\r\n"),
                request -> Reply.of(200, KEY + "; charset=" + KEY, echo(request)));
    }

    private static Reply broken(String bytes) {
        return Reply.raw(bytes).thenHangUp();
    }

    private static String echo(Received request) {
        String basic = Base64.getEncoder().encodeToString(("x:" + KEY).getBytes(StandardCharsets.UTF_8));
        return request.target() + " " + request.authorization() + " "
                + request.body().replace("\"", "'").replaceAll("\\s+", " ") + " " + KEY + " " + basic + " "
                + request.headers().get("integrify-system-token") + " key=" + KEY;
    }

    private static String errorBody(String text) {
        return JsonValue.of(Map.of("status", 400, "message", text, "description", text, "stack", text))
                .toJson();
    }

    @ParameterizedTest
    @MethodSource({"refusals", "oddAnswers"})
    void anExchangeThatFailsShowsNoKey(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(echo);
                WorkflowClient client = withKey(server.host())) {
            assertFailsClean(client, client.api(SampleApi.class).list());
            assertFailsClean(client, client.api(SampleApi.class).cancel("7"));
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aCallThatFailsShowsNeitherKeyNorTokenNorPassword(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(afterExchange(echo));
                WorkflowClient client = withKey(server.host())) {
            SampleApi api = client.api(SampleApi.class);
            assertFailsClean(client, api.start(JsonValue.of(Map.of("UserName", "x", "Password", PASSWORD))));
            assertFailsClean(client, api.verify("acme", Secret.of(KEY)));
            assertFailsClean(client, api.system(Secret.of(PASSWORD)));
            assertFailsClean(client, client.api(LegacyRestApi.class).legacyImpersonate(impersonate()));
        }
    }

    @ParameterizedTest
    @MethodSource({"refusals", "oddAnswers"})
    void anExchangeOfAPersonalKeyThatFailsShowsNoKey(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(echo);
                WorkflowClient client = quick().tenant("acme", server.host())
                        .personalApiKey(KEY)
                        .build()) {
            assertFailsClean(client, client.api(SampleApi.class).list());
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aCallWithAGivenTokenThatFailsShowsNoToken(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(echo);
                WorkflowClient client =
                        quick().tenant("acme", server.host()).bearerToken(TOKEN).build()) {
            assertFailsClean(client, client.api(SampleApi.class).system(Secret.of(KEY)));
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void anUploadThatFailsShowsNoFileName(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(afterExchange(echo));
                WorkflowClient client = withKey(server.host())) {
            Throwable failure = catchThrowable(() -> client.files().upload(FILE, new byte[] {1, 2, 3}));

            assertThat(failure).isInstanceOf(WorkflowException.class);
            assertClean(client, (WorkflowException) failure);
        }
    }

    @ParameterizedTest
    @MethodSource({"refusals", "oddAnswers"})
    void aTypedCallThatFailsShowsNothingOfTheAnswer(Function<Received, Reply> echo) throws Exception {
        try (RawServer server = RawServer.answering(afterExchange(echo));
                WorkflowClient client = withKey(server.host())) {
            assertFailsClean(client, client.api(FormsApi.class).getLastUpdateForms());
        }
    }

    private static Function<Received, Reply> afterExchange(Function<Received, Reply> echo) {
        return request ->
                request.target().contains("impersonate/jane") ? Reply.json('"' + TOKEN + '"') : echo.apply(request);
    }

    @Test
    void aHostThatIsNotThereShowsNoKey() throws Exception {
        try (WorkflowClient client = withKey("no-such-host.invalid")) {
            assertFailsClean(client, client.api(SampleApi.class).list());
        }
        try (WorkflowClient client = withKey("127.0.0.1:" + closedPort())) {
            assertFailsClean(client, client.api(SampleApi.class).list());
        }
    }

    @Test
    void aHostThatTalksNoTlsShowsNoKey() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.none());
                WorkflowClient client = withKey("https://" + server.host())) {
            assertFailsClean(client, client.api(SampleApi.class).list());
        }
    }

    @Test
    void aHostThatStaysSilentShowsNoKey() throws Exception {
        try (ServerSocket silent = new ServerSocket(0);
                WorkflowClient client = builder("127.0.0.1:" + silent.getLocalPort())
                        .readTimeout(Duration.ofMillis(50))
                        .build()) {
            assertFailsClean(client, client.api(SampleApi.class).list());
        }
    }

    @Test
    void aSupplierThatFailsShowsNothingOfIt() {
        try (WorkflowClient client = supplied(() -> {
                    throw new IllegalStateException(KEY, new IOException(PASSWORD));
                });
                WorkflowClient other = supplied(() -> TOKEN + "\n" + KEY)) {
            assertFailsClean(client, client.api(SampleApi.class).list());
            assertFailsClean(other, other.api(SampleApi.class).list());
        }
    }

    @Test
    void settingsThatCannotWorkAreNotRepeated() {
        WorkflowClientBuilder builder = WorkflowClient.builder().tenant("globex", "acme.example");
        List<ThrowingCallable> settings = List.of(
                () -> builder.apiKey(KEY + "\n"),
                () -> builder.personalApiKey(PASSWORD),
                () -> builder.bearerToken("Bearer " + TOKEN),
                () -> builder.tenant(PASSWORD, "acme.example"),
                () -> builder.tenant("acme", "acme.example/" + KEY),
                () -> builder.tenant("acme", "jane:" + PASSWORD + "@acme.example"),
                () -> builder.tenant("acme", "http://" + KEY),
                () -> builder.actingAs(KEY + "\u0000"),
                () -> builder.bearerToken(TOKEN).build(),
                () -> builder.apiKey(KEY).build());

        assertThat(settings).allSatisfy(setting -> {
            Throwable refusal = catchThrowable(setting);
            assertThat(refusal).isInstanceOf(WorkflowConfigurationException.class);
            SEARCH.assertAbsentFrom(refusal);
        });
    }

    @Test
    void argumentsThatMakeNoRequestAreNotRepeated() {
        try (WorkflowClient client = withKey("127.0.0.1:1")) {
            assertFailsClean(client, client.api(SampleApi.class).system(Secret.of(KEY + "\n")));
            assertFailsClean(client, client.api(SampleApi.class).verify("..", Secret.of(KEY)));
        }
    }

    @Test
    void theResponseOfARawCallShowsNeitherTokenNorSecretArguments() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json('"' + TestTokens.of("acme", "jane") + '"'));
                WorkflowClient client = withKey(server.host())) {
            retrofit2.Response<JsonValue> verified =
                    client.api(SampleApi.class).verify("acme", Secret.of(KEY)).execute();
            retrofit2.Response<JsonValue> listed =
                    client.api(SampleApi.class).list().execute();

            assertThat(verified.raw().request().url().encodedPath()).isEqualTo("/api/auth/apikey/acme/***/verify");
            SEARCH.assertAbsentFrom(verified.raw() + " " + verified.raw().request());
            assertThat(listed.raw().request().header("Authorization")).isNull();
            assertThat(listed.raw().networkResponse()).isNull();
        }
    }

    private static void assertFailsClean(WorkflowClient client, Call<?> call) {
        Throwable sent = catchThrowable(() -> client.send(call));
        assertThat(sent).isInstanceOf(WorkflowException.class);
        assertClean(client, (WorkflowException) sent);
        RawCalls.outcomes(call).forEach(SecretsTest::assertClean);
    }

    /** What a raw call shows: the server's own body is the caller's, but nothing that is printed along the way. */
    private static void assertClean(Object outcome) {
        if (outcome instanceof Throwable failure) {
            SEARCH.assertAbsentFrom(failure);
        }
        if (outcome instanceof retrofit2.Response<?> response) {
            SEARCH.assertAbsentFrom(
                    response + " " + response.raw() + " " + response.raw().request());
            SEARCH.assertAbsentFrom(response.message());
        }
    }

    private static void assertClean(WorkflowClient client, WorkflowException failure) {
        SEARCH.assertAbsentFrom(failure);
        SEARCH.assertAbsentFrom(failure.details() + " " + failure.vendorMessage() + " " + failure.correlationId());
        SEARCH.assertAbsentFrom(client + " " + client.tenant());
    }

    private static WorkflowClient withKey(String host) {
        return builder(host).build();
    }

    private static WorkflowClientBuilder builder(String host) {
        WorkflowClientBuilder builder = quick().tenant("acme", host).apiKey(KEY).actingAs("jane");
        SEARCH.assertAbsentFrom(builder.toString());
        return builder;
    }

    private static WorkflowClientBuilder quick() {
        return WorkflowClient.builder()
                .retryPauses(Duration.ofMillis(1), Duration.ofMillis(1))
                .listener(new Events());
    }

    private static WorkflowClient supplied(Supplier<String> supplier) {
        return quick().tenant("acme", "127.0.0.1:1").tokenSupplier(supplier).build();
    }

    private static LegacyImpersonateQuery impersonate() {
        return LegacyImpersonateQuery.builder().key(Secret.of(KEY)).user("jane").build();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Whatever a listener is given, in print and in pieces. */
    private static final class Events implements CallListener {
        @Override
        public void started(CallInfo call) {
            TOLD.add(call.toString());
        }

        @Override
        public void retry(CallInfo call, String reason, Duration pause) {
            TOLD.add(call + reason);
        }

        @Override
        public void token(TokenEvent token) {
            TOLD.add(token.toString());
            token.failure().ifPresent(TOLD_FAILURES::add);
        }

        @Override
        public void finished(CallInfo call, CallResult result) {
            TOLD.add(call + " " + result);
            result.failure().ifPresent(TOLD_FAILURES::add);
        }
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
