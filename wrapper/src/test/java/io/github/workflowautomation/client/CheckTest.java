package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What a check says of a tenant in every state, in full. */
class CheckTest {
    private static final String KEY = "test-api-key-not-real";
    private static final String ROOT = "GET /";
    private static final String EXCHANGE = "GET /api/auth/apikey/acme/" + KEY + "/impersonate/jane";
    private static final String VERIFY = "GET /api/auth/apikey/acme/" + KEY + "/verify";
    private static final String CURRENT = "GET /api/user/current";
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String DATE = "Date: Tue, 24 Nov 2026 12:00:00 GMT";
    private static final String JANE =
            "{\"contactSid\":\"u-1\",\"userName\":\"jane\",\"firstName\":\"Jane\",\"lastName\":\"Doe\"}";
    private static final Map<String, Reply> HEALTHY = Map.of(
            ROOT, Reply.of(404, "text/plain", "", DATE),
            EXCHANGE, Reply.of(200, "text/plain", TestTokens.of("acme", "jane")),
            CURRENT, Reply.json(JANE));

    @Test
    void ticksEverythingThatAFirstCallNeeds() {
        assertThat(keyed(HEALTHY)).hasToString("""
            – DNS          the host is an address
            – TLS          the host talks http
            ✓ host         answers (HTTP 404 without a token)
            ✓ tenant       the token is for acme
            ✓ key          was taken
            ✓ exchange     gave a token
            ✓ clock        within a minute of the host's
            ✓ current user Jane Doe (jane)\
            """);
        assertThat(keyed(HEALTHY).passed()).isTrue();
    }

    @Test
    void sendsTheFirstRequestWithoutATokenAndNothingTwice() throws Exception {
        try (RawServer server = RawServer.answering(from(HEALTHY));
                WorkflowClient client = key(server).build()) {
            client.check();

            assertThat(server.lines()).containsExactly(ROOT, EXCHANGE, CURRENT);
            assertThat(server.requests().get(0).authorization()).isEqualTo("none");
        }
    }

    @Test
    void saysThatTheKeyIsRefused() {
        Map<String, Reply> replies = with(EXCHANGE, Reply.of(401, "text/plain", "no such key"));

        assertThat(keyed(replies).toString().lines().skip(3))
                .containsExactly(
                        "– tenant       cannot be told from the key",
                        "✗ key          failed: authentication, HTTP 401",
                        "    impersonateUser (GET /api/auth/apikey/{tenant}/{key}/impersonate/{userName}) was refused"
                                + " with HTTP 401: no such key. Check the settings apiKey, actingAs, tenant, and that the"
                                + " key has not expired or been revoked.",
                        "– exchange     refused",
                        "✓ clock        within a minute of the host's",
                        "– current user not reached");
    }

    @Test
    void tellsAWrongUserFromAWrongKey() throws Exception {
        Map<String, Reply> replies = with(EXCHANGE, Reply.of(401, "text/plain", ""), VERIFY, Reply.json("true"));
        try (RawServer server = RawServer.answering(from(replies));
                WorkflowClient client = key(server).build()) {
            assertThat(client.check().toString().lines().skip(3))
                    .containsExactly(
                            "✓ tenant       knows the key",
                            "✓ key          was verified",
                            "✗ exchange     no token for this user (HTTP 401)",
                            "    Check the setting actingAs, that this user may sign in, and that the role of the key"
                                    + " allows it to act for others.",
                            "✓ clock        within a minute of the host's",
                            "– current user not reached");
            assertThat(server.lines()).containsExactly(ROOT, EXCHANGE, VERIFY);
        }
    }

    @Test
    void doesNotTakeANoOfTheVerificationForAYes() {
        Map<String, Reply> replies =
                with(EXCHANGE, Reply.of(404, "text/plain", ""), VERIFY, Reply.json("{\"valid\":false}"));

        assertThat(step(keyed(replies), CheckStep.Subject.KEY).result()).isEqualTo(CheckStep.Result.FAILED);
    }

    /** Any web server answers so. */
    @Test
    void doubtsTheHostWhenItKnowsNoExchange() {
        CheckStep key = step(keyed(with(EXCHANGE, Reply.of(404, "text/html", "<html>"))), CheckStep.Subject.KEY);

        assertThat(key)
                .isEqualTo(CheckStep.failed(
                        CheckStep.Subject.KEY,
                        "failed: authentication, HTTP 404",
                        "impersonateUser (GET /api/auth/apikey/{tenant}/{key}/impersonate/{userName}) was refused with"
                                + " HTTP 404. Check the settings apiKey, actingAs, tenant, and that the key has not expired"
                                + " or been revoked. A host that is not the tenant's own answers so, too: check the"
                                + " setting host."));
    }

    @Test
    void saysThatTheTokenIsForAnotherTenant() {
        Map<String, Reply> replies = with(EXCHANGE, Reply.of(200, "text/plain", TestTokens.of("other", "jane")));

        assertThat(keyed(replies).toString().lines().skip(3))
                .containsExactly(
                        "✗ tenant       failed: authentication",
                        "    impersonateUser (GET /api/auth/apikey/{tenant}/{key}/impersonate/{userName}) gave a token"
                                + " that is for the tenant \"other\", while the setting tenant says \"acme\": use the ID"
                                + " that System Settings shows, and a key or token of that tenant. The token was not"
                                + " used.",
                        "✓ key          was taken",
                        "– exchange     gave a token that is not this tenant's",
                        "✓ clock        within a minute of the host's",
                        "– current user not reached");
    }

    @Test
    void saysThatTheExchangeBrokeOff() {
        assertThat(keyed(with(EXCHANGE, Reply.none())).toString().lines().skip(3))
                .containsExactly(
                        "– tenant       no answer to the exchange",
                        "– key          no answer to the exchange",
                        "✗ exchange     failed: network",
                        "    impersonateUser (GET /api/auth/apikey/{tenant}/{key}/impersonate/{userName}) failed, as"
                                + " the connection was lost. Calling again does no harm.",
                        "✓ clock        within a minute of the host's",
                        "– current user not reached");
    }

    @Test
    void saysThatTheUserMayNotCall() {
        Map<String, Reply> replies = with(CURRENT, Reply.of(403, "application/json", "{\"message\":\"not you\"}"));

        assertThat(keyed(replies).steps().get(7))
                .isEqualTo(new CheckStep(
                        CheckStep.Subject.CURRENT_USER,
                        CheckStep.Result.FAILED,
                        "failed: permission, HTTP 403",
                        "getCurrentUser (GET /api/user/current) was refused with HTTP 403: not you. Ask an"
                                + " administrator for the permission, or act as a user who has it."));
    }

    @Test
    void comparesTheClocks() {
        assertThat(clock("Date: Tue, 24 Nov 2026 12:00:59 GMT").result()).isEqualTo(CheckStep.Result.OK);
        assertThat(clock("Date: Mon, 23 Nov 2026 09:00:00 GMT").words())
                .isEqualTo("this machine's clock is 1 d 2 h ahead of the host's");
        assertThat(clock("Date: Tue, 24 Nov 2026 12:02:30 GMT").words())
                .isEqualTo("this machine's clock is 2 min 30 s behind the host's");
        assertThat(clock("Date: Tue, 24 Nov 2026 12:02:30 GMT").nextStep()).startsWith("Set this machine's clock");
        assertThat(clock("Date: some day"))
                .isEqualTo(CheckStep.skipped(CheckStep.Subject.CLOCK, "the host does not date its answers"));
    }

    @Test
    void saysThatTheHostIsDownAndAsksForNothingMore() throws Exception {
        try (RawServer server = RawServer.answering(from(with(ROOT, Reply.of(503, "", "", DATE))));
                WorkflowClient client = key(server).build()) {
            assertThat(client.check()).hasToString("""
                – DNS          the host is an address
                – TLS          the host talks http
                ✗ host         answers with HTTP 503
                    Try again later, or ask whoever runs the tenant whether it is up.
                – tenant       not reached
                – key          not reached
                – exchange     not reached
                ✓ clock        within a minute of the host's
                – current user not reached\
                """);
            assertThat(server.lines()).containsExactly(ROOT);
        }
    }

    @Test
    void saysWhereAHostSendsBrowsers() {
        Map<String, Reply> replies =
                with(ROOT, Reply.of(302, "", "", "Location: https://acme.on-nutrient.example/?key=" + KEY));

        assertThat(step(keyed(replies), CheckStep.Subject.HOST).words())
                .isEqualTo("answers (HTTP 302 without a token, which leads browsers to acme.on-nutrient.example)");
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        RawServer gone = RawServer.answering();
        gone.close();
        try (WorkflowClient client = key(gone).build()) {
            assertThat(client.check()).hasToString("""
                – DNS          the host is an address
                – TLS          the host talks http
                ✗ host         the host did not accept a connection
                    Check the setting host, its port, and a firewall or proxy between.
                – tenant       not reached
                – key          not reached
                – exchange     not reached
                – clock        not reached
                – current user not reached\
                """);
        }
    }

    @Test
    void saysThatTheHostHasNoAddress() {
        OkHttpClient nameless = new OkHttpClient.Builder()
                .dns(name -> {
                    throw new UnknownHostException(name + ": Name or service not known");
                })
                .build();
        try (WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", "acme.example")
                .apiKey(KEY)
                .actingAs("jane")
                .httpClient(nameless)
                .build()) {
            assertThat(client.check()).hasToString("""
                ✗ DNS          the host's name was not found (DNS)
                    Check the setting host, which is the HostHeader of System Settings, and the name of the proxy if there is one.
                – TLS          not reached
                – host         not reached
                – tenant       not reached
                – key          not reached
                – exchange     not reached
                – clock        not reached
                – current user not reached\
                """);
        }
    }

    @Test
    void makesDoWithAToken() throws Exception {
        try (RawServer server = RawServer.answering(from(HEALTHY));
                WorkflowClient client =
                        at(server).bearerToken("opaque-token-not-real").build()) {
            assertThat(client.check().toString().lines().skip(3))
                    .containsExactly(
                            "– tenant       the token does not say",
                            "– key          the client has a token in place of one",
                            "– exchange     the token was given",
                            "✓ clock        within a minute of the host's",
                            "✓ current user Jane Doe (jane)");
        }
    }

    @Test
    void keepsTheWordsOfASupplierToItself() throws Exception {
        try (RawServer server = RawServer.answering(from(HEALTHY));
                WorkflowClient client = at(server)
                        .tokenSupplier(() -> {
                            throw new IllegalStateException("password-not-real");
                        })
                        .build()) {
            assertThat(step(client.check(), CheckStep.Subject.EXCHANGE))
                    .isEqualTo(CheckStep.failed(
                            CheckStep.Subject.EXCHANGE,
                            "failed: authentication",
                            "There is no token. Check the token supplier."));
        }
    }

    /** A name may hold what moves a console's cursor, or what the server was asked with. */
    @Test
    void showsNothingOfAServerThatAConsoleOrALogShouldNotGet() {
        String name = "{\"contactSid\":\"u-1\",\"firstName\":\"J\\u001b[2Jane\",\"lastName\":\"" + KEY + "\"}";
        CheckReport report = keyed(with(CURRENT, Reply.json(name)));

        assertThat(report.steps().get(7).words()).isEqualTo("J [2Jane ***");
        new LeakSearch(KEY).assertAbsentFrom(report.toString());
    }

    @Test
    void refusesAClosedClient() throws Exception {
        try (RawServer server = RawServer.answering()) {
            WorkflowClient client = key(server).build();
            client.close();

            assertThatThrownBy(client::check).hasMessage("This client is closed.");
        }
    }

    @Test
    void hasMarksForEveryConsole() {
        assertThat(keyed(with(ROOT, Reply.of(500, "", ""))).inAscii().lines().limit(5))
                .containsExactly(
                        "[--] DNS          the host is an address",
                        "[--] TLS          the host talks http",
                        "[!!] host         answers with HTTP 500",
                        "    Try again later, or ask whoever runs the tenant whether it is up.",
                        "[--] tenant       not reached");
    }

    private static CheckStep clock(String date) {
        return step(keyed(with(ROOT, Reply.of(404, "", "", date))), CheckStep.Subject.CLOCK);
    }

    private static CheckStep step(CheckReport report, CheckStep.Subject subject) {
        return report.steps().stream()
                .filter(step -> step.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static CheckReport keyed(Map<String, Reply> replies) {
        try (RawServer server = RawServer.answering(from(replies));
                WorkflowClient client = key(server).build()) {
            return client.check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkflowClientBuilder key(RawServer server) {
        return at(server).apiKey(KEY).actingAs("jane");
    }

    private static WorkflowClientBuilder at(RawServer server) {
        TimeSource noon = new TimeSource(System::nanoTime, Clock.fixed(NOW, ZoneOffset.UTC));
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .maxRetries(0)
                .time(noon);
    }

    private static Map<String, Reply> with(String line, Reply reply) {
        return with(line, reply, line, reply);
    }

    private static Map<String, Reply> with(String line, Reply reply, String other, Reply otherReply) {
        Map<String, Reply> replies = new HashMap<>(HEALTHY);
        replies.put(line, reply);
        replies.put(other, otherReply);
        return replies;
    }

    private static Function<Received, Reply> from(Map<String, Reply> replies) {
        return request -> replies.getOrDefault(request.line(), Reply.of(404, "text/plain", ""));
    }
}
