package io.github.workflowautomation.docpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.openapi.capture.Capture;
import io.github.workflowautomation.openapi.capture.fetch.AccessRules;
import io.github.workflowautomation.openapi.capture.fetch.Fetcher;
import io.github.workflowautomation.openapi.capture.fetch.Login;
import io.github.workflowautomation.openapi.capture.fetch.Secret;
import io.github.workflowautomation.openapi.finding.AccessException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.report.Progress;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tool exchanges keys by code of its own, and must take what the client takes and refuse what it refuses. */
class TokenExchangeTest {

    @ParameterizedTest
    @EnumSource
    void bothSignInAtTheFakeTenantWhateverItsAnswer(Dialect.TokenAnswer answer) {
        try (FakeTenant tenant =
                FakeTenant.builder().dialect(Dialect.standard().with(answer)).start()) {
            assertThat(signedIn(tenant, apiKey(tenant))).isTrue();
            assertThat(signedIn(tenant, new Login.PersonalKey(tenant.tenantId(), secret(tenant.personalApiKey()))))
                    .isTrue();
            try (WorkflowClient client = client(tenant.tenantId(), tenant.host(), tenant.apiKey())) {
                assertThat(client.users().current()).isNotNull();
            }
        }
    }

    @Test
    void bothAreRefusedWithAWrongKey() {
        try (FakeTenant tenant = FakeTenant.start();
                WorkflowClient client = client(tenant.tenantId(), tenant.host(), "wrong-key-not-real")) {
            Login wrong = new Login.ApiKey(tenant.tenantId(), secret("wrong-key-not-real"), tenant.userName());

            assertThatThrownBy(() -> fetch(tenant.host(), wrong))
                    .isInstanceOf(AccessException.class)
                    .hasMessageNotContaining("wrong-key");
            assertThatThrownBy(() -> client.users().current())
                    .isInstanceOf(WorkflowException.class)
                    .hasMessageNotContaining("wrong-key");
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void bothFindTheToken(String answer, String token) throws IOException {
        try (Answering host = new Answering(answer);
                WorkflowClient client = client("acme", host.host(), "key-not-real")) {
            fetch(host.host(), new Login.ApiKey("acme", secret("key-not-real"), "jane.doe"));
            client.users().current();

            assertThat(host.authorizations).hasSizeGreaterThan(1).containsOnly("Bearer " + token);
        }
    }

    static Stream<Arguments> found() throws IOException {
        return answers("found")
                .map(one -> Arguments.of(
                        one.get("answer").asText(), one.get("token").asText()));
    }

    @ParameterizedTest
    @MethodSource("none")
    void bothFindNone(String answer) throws IOException {
        try (Answering host = new Answering(answer);
                WorkflowClient client = client("acme", host.host(), "key-not-real")) {
            assertThatThrownBy(() -> fetch(host.host(), new Login.ApiKey("acme", secret("key-not-real"), "jane.doe")))
                    .isInstanceOf(AccessException.class);
            assertThatThrownBy(() -> client.users().current()).isInstanceOf(WorkflowException.class);

            assertThat(host.authorizations).isEmpty();
        }
    }

    static Stream<String> none() throws IOException {
        return answers("none").map(JsonNode::asText);
    }

    private static Stream<JsonNode> answers(String kind) throws IOException {
        try (InputStream file = TokenExchangeTest.class.getResourceAsStream("/token-answers.json")) {
            JsonNode answers = JsonMapper.builder().build().readTree(file).get(kind);
            return StreamSupport.stream(answers.spliterator(), false);
        }
    }

    /** The fake tenant has no doc pages: to who is signed in it says so, anyone else it sends away. */
    private static boolean signedIn(FakeTenant tenant, Login login) {
        String message = fetch(tenant.host(), login).failures().get(0).message();
        assertThat(message).startsWith("/api/forms/api-docs answers ");
        return message.equals("/api/forms/api-docs answers 501");
    }

    private static Login apiKey(FakeTenant tenant) {
        return new Login.ApiKey(tenant.tenantId(), secret(tenant.apiKey()), tenant.userName());
    }

    private static Capture fetch(String host, Login login) {
        return new Fetcher(AccessRules.of(host, List.of(), false), new Findings(), Progress.NONE)
                .fetch(login, List.of("forms"), null, LocalDate.of(2026, 11, 26));
    }

    private static Secret secret(String value) {
        return Secret.of("key", value);
    }

    private static WorkflowClient client(String tenant, String host, String key) {
        return WorkflowClient.builder()
                .tenant(tenant, host)
                .apiKey(key)
                .actingAs("jane.doe")
                .build();
    }

    /** Answers each exchange with the same text, and remembers which token the other calls come with. */
    private static final class Answering implements AutoCloseable {

        private final List<String> authorizations = new CopyOnWriteArrayList<>();
        private final HttpServer server;
        private final String answer;

        Answering(String answer) throws IOException {
            this.answer = answer;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::handle);
            server.start();
        }

        String host() {
            return "127.0.0.1:" + server.getAddress().getPort();
        }

        private void handle(HttpExchange exchange) throws IOException {
            boolean asksForToken = exchange.getRequestURI().getPath().contains("/impersonate");
            if (!asksForToken) {
                authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            }
            byte[] body = (asksForToken
                            ? answer
                            : "{\"SID\":\"18ac0ca0-0000-0000-0000-000000000001\",\"userName\":\"jane.doe\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
