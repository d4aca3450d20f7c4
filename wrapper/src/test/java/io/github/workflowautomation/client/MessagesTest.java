package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.FormsApi;
import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.SilentPort;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program is told in each situation, word for word: what happened, the next step, and what is known of the server.
 * Certificates and proxies have a test of their own, TlsTest and ProxyTest.
 */
class MessagesTest {
    private static final String LIST = "listThings (GET /api/things) ";
    private static final String CANCEL = "cancelThing (GET /api/things/{sid}/cancel) ";
    private static final String FORMS = "getLastUpdateForms (GET /api/forms/lastUpdateForms) ";
    private static final String NOT_ACTED = "The server has not acted, so calling again is safe.";
    private static final String NO_HARM = "Calling again does no harm.";
    private static final String ON_ITS_WAY =
            "The request was on its way: whether the server acted is not known, so look before calling again.";
    private static final String MAY_HAVE_ACTED = " The server may have acted all the same: look before calling again.";
    private static final String GATEWAY =
            "Check that the setting host names the tenant itself, and that no gateway between answers in its place.";

    /** For a call that only reads, and for one that must not happen twice. */
    static Stream<Arguments> lostAnswers() {
        return Stream.of(
                Arguments.of(Reply.none(), "failed, as the connection was lost. "),
                Arguments.of(
                        Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
                                .thenHangUp(),
                        "failed, as the answer broke off or was not HTTP. "),
                Arguments.of(Reply.raw("no HTTP\r\n\r\n"), "failed, as the answer broke off or was not HTTP. "),
                Arguments.of(Reply.raw(""), "got no answer in time (setting readTimeout). "));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lostAnswers")
    void anAnswerThatWasLost(Reply reply, String words) throws Exception {
        try (RawServer server = RawServer.answering(reply, reply);
                WorkflowClient client = client(server.host()).build()) {
            assertSays(list(client), LIST + words + NO_HARM, Outcome.UNKNOWN);
            assertSays(cancel(client), CANCEL + words + ON_ITS_WAY, Outcome.UNKNOWN);
        }
    }

    @Test
    void nobodyListens() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String host = "127.0.0.1:" + taken.getLocalPort();
            taken.close();
            assertNotSent(
                    host,
                    new OkHttpClient(),
                    "failed, as the host did not accept a connection. Check the setting host, its port, and a firewall"
                            + " or proxy between. ");
        }
    }

    @Test
    void nobodyAcceptsInTime() throws Exception {
        try (SilentPort port = new SilentPort()) {
            assertNotSent(port.host(), new OkHttpClient(), "found no connection in time (setting connectTimeout). ");
        }
    }

    @Test
    void theHostTalksNoTls() throws Exception {
        try (RawServer plain = RawServer.answering()) {
            assertNotSent(
                    "https://" + plain.host(),
                    new OkHttpClient(),
                    "failed, as no TLS connection came about. Check that the host talks TLS on this port, and that"
                            + " nothing between breaks it off. ");
        }
    }

    @Test
    void theHostHasNoAddress() {
        assertNotSent(
                "acme.example",
                named(name -> {
                    throw new UnknownHostException(name + ": Name or service not known");
                }),
                "failed, as the host's name was not found (DNS). Check the setting host, which is the HostHeader of"
                        + " System Settings, and the name of the proxy if there is one. ");
    }

    @Test
    void noNameServerAnswers() {
        assertNotSent(
                "acme.example",
                named(name -> {
                    throw new UnknownHostException(name + ": Temporary failure in name resolution");
                }),
                "failed, as no name server told the host's address (DNS). Check this machine's network and its name"
                        + " servers. ");
    }

    /** The call fails the same way whatever it does, and nothing of it has left. */
    private static void assertNotSent(String host, OkHttpClient base, String words) {
        try (WorkflowClient client = client(host).httpClient(base).build()) {
            assertSays(list(client), LIST + words + NOT_ACTED, Outcome.NOT_SENT);
            assertSays(cancel(client), CANCEL + words + NOT_ACTED, Outcome.NOT_SENT);
        }
    }

    static Stream<Arguments> typedAnswers() {
        return Stream.of(
                Arguments.of(
                        Reply.of(200, "application/json", ""),
                        "an empty body where a value was promised. If the tenant always answers so, the operation's"
                                + " document is wrong: report it."),
                Arguments.of(
                        Reply.of(200, "application/json", "{\"lastUpdateForms\":"),
                        "JSON that ends too early. Something between cut the answer: look at proxies and gateways on"
                                + " the way, and at their limits."),
                Arguments.of(
                        Reply.of(200, "application/json", "secret-not-real"),
                        "something that is not JSON, though it is called application/json. " + GATEWAY),
                Arguments.of(
                        Reply.of(200, "image/png; a=secret-not-real", "\u0089PNG"),
                        "image/png, which is not JSON. " + GATEWAY),
                Arguments.of(Reply.of(200, "secret-not-real", "\u0089PNG"), "something that is not JSON. " + GATEWAY),
                Arguments.of(
                        Reply.json("[[1]]"),
                        "JSON of another shape (at $). If the tenant always answers so, read the operation as open JSON, and"
                                + " report the difference."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("typedAnswers")
    void anAnswerThatIsNoValue(Reply reply, String words) throws Exception {
        try (RawServer server = RawServer.answering(reply);
                WorkflowClient client = client(server.host()).build()) {
            Throwable failure =
                    catchThrowable(() -> client.send(client.api(FormsApi.class).getLastUpdateForms()));

            assertSays(failure, FORMS + "was answered with " + words, Outcome.UNKNOWN);
        }
    }

    static Stream<Arguments> openAnswers() {
        return Stream.of(
                Arguments.of(
                        Reply.of(200, "application/json", "{\"a\":"),
                        "JSON that ends too early. Something between cut the answer: look at proxies and gateways on"
                                + " the way, and at their limits."),
                Arguments.of(Reply.of(200, "image/png", "\u0089PNG"), "image/png, which is not JSON. " + GATEWAY));
    }

    static Stream<Arguments> openRawAnswers() {
        return Stream.of(
                Arguments.of(
                        "{\"a\":",
                        "JSON that ends too early. Something between cut the answer: look at proxies and gateways on"
                                + " the way, and at their limits."),
                Arguments.of(
                        "secret-not-real",
                        "something that is not JSON, though it is called application/json. " + GATEWAY));
    }

    /** So does the raw client where the document tells no type. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("openRawAnswers")
    void aRawAnswerThatIsNoJson(String body, String words) throws Exception {
        try (RawServer server = RawServer.answering(Reply.json(body));
                WorkflowClient client = client(server.host()).build()) {
            Throwable failure =
                    catchThrowable(() -> client.send(client.api(UserApi.class).getCurrentUser()));

            assertSays(failure, "getCurrentUser (GET /api/user/current) was answered with " + words, Outcome.UNKNOWN);
        }
    }

    /** The friendly calls read open JSON. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("openAnswers")
    void anAnswerThatIsNoJson(Reply reply, String words) throws Exception {
        try (RawServer server = RawServer.answering(reply, reply);
                WorkflowClient client = client(server.host()).build()) {
            Throwable current = catchThrowable(() -> client.users().current());
            Throwable start = catchThrowable(() -> client.requests().start(new ProcessId("p")));

            assertSays(current, "getCurrentUser (GET /api/user/current) was answered with " + words, Outcome.UNKNOWN);
            assertSays(
                    start,
                    "startInstance (POST /api/instance/start/{processSid}) was answered with " + words + MAY_HAVE_ACTED
                            + " If the request has a name of its own, requests().named(name) tells whether it was"
                            + " started.",
                    Outcome.UNKNOWN);
        }
    }

    @Test
    void aLoginPage() throws Exception {
        Reply page = Reply.of(200, "text/html", "<!DOCTYPE html><form action='secret-not-real'>");
        String words = "got an HTML page in place of an answer, most likely the login page. Check that the setting"
                + " host names the tenant itself, not a single sign-on or proxy page, and that the key or token is still"
                + " valid.";
        try (RawServer server = RawServer.answering(page, page);
                WorkflowClient client = client(server.host()).build()) {
            assertSays(list(client), LIST + words, Outcome.UNKNOWN);
            assertSays(cancel(client), CANCEL + words + MAY_HAVE_ACTED, Outcome.UNKNOWN);
        }
    }

    @Test
    void aRedirectToAnotherOrigin() throws Exception {
        Reply elsewhere = Reply.of(302, "", "", "Location: https://secret-not-real.invalid/?secret-not-real");
        Reply asItIs = Reply.of(307, "", "", "Location: https://secret-not-real.invalid/");
        String next =
                "), which was not followed: it leads to another scheme, host or port. Check that the setting host is"
                        + " the tenant's own host as System Settings shows it (HostHeader); a redirect to a login page"
                        + " means that the token was not accepted.";
        try (RawServer server = RawServer.answering(elsewhere, elsewhere, asItIs);
                WorkflowClient client = client(server.host()).build()) {
            String words = "was answered with a redirect (HTTP 302" + next;
            assertSays(list(client), LIST + words, Outcome.UNKNOWN);
            assertSays(cancel(client), CANCEL + words + MAY_HAVE_ACTED, Outcome.UNKNOWN);
            assertSays(cancel(client), CANCEL + "was answered with a redirect (HTTP 307" + next, Outcome.REJECTED);
        }
    }

    @Test
    void aServerErrorWithAStackTrace() throws Exception {
        Reply error = Reply.of(
                500,
                "application/json",
                "{\"status\":500,\"message\":\"Internal Server Error\",\"description\":\"disk full\","
                        + "\"stack\":\"Error: secret-not-real\\n    at x.js\"}");
        String words = "was refused with HTTP 500: Internal Server Error: disk full. ";
        try (RawServer server = RawServer.answering(error, error);
                WorkflowClient client = client(server.host()).build()) {
            assertSays(list(client), LIST + words + "Call again later, which does no harm.", Outcome.UNKNOWN);
            assertSays(
                    cancel(client),
                    CANCEL + words + "Whether the server acted is not known: look before calling again.",
                    Outcome.UNKNOWN);
        }
    }

    @Test
    void ofALongAnswerOnlyTheBeginning() throws Exception {
        String text = "x".repeat(5_000);
        try (RawServer server = RawServer.answering(Reply.of(400, "text/plain", text + "\nat secret-not-real"));
                WorkflowClient client = client(server.host()).build()) {
            assertSays(
                    list(client),
                    LIST + "was refused with HTTP 400: " + "x".repeat(300)
                            + "…. Compare the request with the vendor's documentation.",
                    Outcome.REJECTED);
        }
    }

    private static void assertSays(Throwable failure, String message, Outcome outcome) {
        assertThat(failure).isInstanceOf(WorkflowException.class).hasMessage(message);
        assertThat(((WorkflowException) failure).outcome()).isEqualTo(outcome);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain("secret-not-real").doesNotContainPattern("https?://[^…]");
        }
    }

    private static Throwable list(WorkflowClient client) {
        return catchThrowable(() -> client.send(client.api(SampleApi.class).list()));
    }

    private static Throwable cancel(WorkflowClient client) {
        return catchThrowable(() -> client.send(client.api(SampleApi.class).cancel("7")));
    }

    private static OkHttpClient named(Dns names) {
        return new OkHttpClient.Builder().dns(names).build();
    }

    private static WorkflowClientBuilder client(String host) {
        return WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken(Clients.OPAQUE_TOKEN)
                .connectTimeout(Duration.ofMillis(300))
                .readTimeout(Duration.ofMillis(300))
                .maxRetries(0);
    }
}
