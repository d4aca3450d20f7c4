package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.workflowautomation.client.ListShape;
import io.github.workflowautomation.client.VendorCall;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.VendorField;
import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told from the answers of tenants that are odd in one way each. */
class LearningTest {
    private static final KnownApi SOME = Rehearsal.sections("user", "processes", "legacy-rest");
    private static final String HANGING = "(hanging)";
    private static final String ID = "18ac0ca0-0000-4000-8000-00000000000";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void findsTheOlderApiBelowItsOtherPath() {
        answers.put("/workflow/napi/users/current", "{\"SID\":\"" + ID + "1\"}");
        answers.put("/workflow/napi/users/" + ID + "1", "{\"SID\":\"" + ID + "1\"}");
        LiveReport report = check();
        assertThat(report.conventions().legacyPrefix()).isEqualTo("/workflow/napi");
        assertThat(report.proven()).extracting(OperationResult::id).contains("legacyGetCurrentUser", "legacyGetUser");
    }

    @Test
    void findsThePermissionByWhichRequestsAreListed() {
        answers.put("/api/instance/list/monitor", "[]");
        LiveReport report = check();
        assertThat(report.conventions().requestListPermission()).isEqualTo("monitor");
        assertThat(report.learned())
                .containsExactly("requestListPermission: monitor (the first by which requests could be listed)");
    }

    @Test
    void findsAListWithoutTheSlashAtItsEnd() {
        answers.put("/api/user", "[]");
        VendorConventions learned = check().conventions();
        assertThat(learned.path("listUsers")).hasValue("/api/user");
    }

    @Test
    void findsItemsOneLevelDown() {
        answers.put(
                "/api/user/",
                "{\"status\":\"ok\",\"data\":{\"rows\":[{\"SID\":\"" + ID + "1\"}],\"page\":1,\"rowCount\":1}}");
        VendorConventions learned = check().conventions();
        assertThat(learned.names(VendorField.LIST_ITEMS)).containsExactly("data.rows", "items");
        assertThat(learned.names(VendorField.LIST_TOTAL)).startsWith("data.rowCount");
    }

    @Test
    void saysTheShapeOfAListWhoseItemsLookLikePages() {
        String page = "{\"items\":[],\"total\":0,\"SID\":\"" + ID + "1\"}";
        answers.put("/api/user/", "[" + page + "," + page + "]");
        assertThat(check().conventions().listShape(VendorCall.LIST_USERS)).isEqualTo(ListShape.ARRAY);
    }

    @Test
    void recognisesAnIdByWhatItOpens() {
        answers.put(
                "/api/processes/search", "[{\"owner\":\"" + ID + "1\",\"handle\":\"" + ID + "2\",\"title\":\"a\"}]");
        answers.put("/api/processes/" + ID + "1", "[]");
        answers.put("/api/processes/" + ID + "2", "[{\"handle\":\"" + ID + "2\"}]");
        answers.put("/api/processes/" + ID + "2/tasks", "[]");
        LiveReport report = check();
        assertThat(report.conventions().names(VendorField.PROCESS_ID)).startsWith("handle");
        assertThat(report.conventions().names(VendorField.PROCESS_NAME)).startsWith("title");
        assertThat(report.proven()).extracting(OperationResult::id).contains("getProcesses", "listProcessTasks");
        assertThat(report.learned())
                .contains(
                        "names.PROCESS_ID: handle (its value opens a process)",
                        "names.PROCESS_NAME: title (the one text whose name fits; a guess)");
    }

    @Test
    void asksWhenNothingOpens() {
        answers.put(
                "/api/processes/search",
                "[{\"owner\":\"" + ID + "1\",\"handle\":\"" + ID + "2\",\"one\":\"a\",\"other\":\"b\",\"n\":1}]");
        LiveReport report = check();
        assertThat(report.conventions()).isEqualTo(VendorConventions.defaults());
        assertThat(report.questions())
                .containsExactly(
                        "names.PROCESS_ID: which of handle, owner is the id of a process?",
                        "names.PROCESS_NAME: which of one, other is it?");
    }

    @Test
    void usesNoIdThatWouldLeadElsewhere() {
        answers.put("/api/processes/search", "[{\"sid\":\"..\"},{\"sid\":\"a/b\"},{\"sid\":\"42\"}]");
        answers.put("/api/", "[]");
        assertThat(check().results())
                .filteredOn(result -> result.id().equals("getProcesses"))
                .extracting(OperationResult::note)
                .containsExactly("needs processSids, of which no value is known");
    }

    @Test
    void callsNothingThatAServerMayTakeForAWrite() {
        String inputs = "/api/processes/processTask/" + ID + "2/config/inputs";
        answers.put("/api/processes/search", "[{\"sid\":\"" + ID + "1\"}]");
        answers.put("/api/processes/" + ID + "1/tasks", "[{\"processTaskSid\":\"" + ID + "2\"}]");
        answers.put(inputs, "[{\"id\":\"import\"}]");
        LiveReport report = check();
        assertThat(report.results())
                .filteredOn(result -> result.call().matches("GET .*/config/inputs/\\{inputId}"))
                .extracting(OperationResult::note)
                .containsExactly("a server may take it for an operation that is not safe");
        assertThat(asked).contains(inputs).doesNotContain(inputs + "/import");
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotEnd() {
        answers.put("/api/user/current", HANGING);
        answers.put("/api/user/preferences", "{}");
        LiveReport report = check();
        assertThat(report.results())
                .filteredOn(result -> result.verdict() == Verdict.FAILED)
                .extracting(OperationResult::id, OperationResult::note)
                .containsExactly(tuple("getCurrentUser", "the answer broke off, or took too long"));
        assertThat(report.proven()).extracting(OperationResult::id).contains("getPreferences");
    }

    @Test
    void stopsWhenNobodyAnswersAnyMore() {
        try (WorkflowClient client = client()) {
            server.stop(0);
            LiveReport report = check(client);
            assertThat(report.stopped()).hasValue("the tenant no longer answers");
            assertThat(report.count(Verdict.FAILED)).isEqualTo(5);
            assertThat(report.results()).extracting(OperationResult::note).contains("not reached");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestURI().getPath());
            String answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "");
            if (answer.equals(HANGING)) {
                hang(exchange);
                return;
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            // Nothing stands for a refusal that closes no section.
            exchange.sendResponseHeaders(
                    answer.isEmpty() ? status(exchange) : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static int status(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals("/api/user/") ? 404 : 403;
    }

    private void hang(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LiveReport check() {
        try (WorkflowClient client = client()) {
            return check(client);
        }
    }

    private static LiveReport check(WorkflowClient client) {
        PaceClock clock = new PaceClock();
        Pace pace = new Pace(2, clock::nanos, clock::sleep);
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        LiveSettings settings = LiveSettings.readOnly(Path.of("unused"));
        return new LiveCheck(SOME, client, Assumptions.usual(), settings, pace, nowhere).run();
    }

    private WorkflowClient client() {
        return WorkflowClient.builder()
                .tenant("acme", "127.0.0.1:" + server.getAddress().getPort())
                .tokenSupplier(() -> "test-token-not-real")
                .callTimeout(Duration.ofMillis(1500))
                .maxRetries(0)
                .build();
    }
}
