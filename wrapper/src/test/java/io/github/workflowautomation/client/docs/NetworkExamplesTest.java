package io.github.workflowautomation.client.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.ConnectProxy;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.PrivateAuthority;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/network.md, against a real proxy, a private authority and a server that wants certificates. */
class NetworkExamplesTest {
    private static final String PASSWORD = "proxy-password-not-real";
    private static final String BASIC = Credentials.basic("jane", PASSWORD);
    private static final String LIST = "listThings (GET /api/things) ";
    private static final String NOT_ACTED = " The server has not acted, so calling again is safe.";

    private final PrivateAuthority authority = new PrivateAuthority();
    private final MockWebServer server = authority.server(authority.host("localhost"));

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.shutdown();
    }

    @Test
    void reachesTheTenantThroughAProxyThatAsksForAPassword() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        try (ConnectProxy proxy = ConnectProxy.asking(BASIC);
                WorkflowClient client = through(proxy, PASSWORD)) {
            assertThat(client.send(client.api(SampleApi.class).list()).toJson()).isEqualTo("{}");

            RecordedRequest arrived = server.takeRequest();
            assertThat(arrived.getHeader("Authorization")).isEqualTo("Bearer " + Clients.OPAQUE_TOKEN);
            assertThat(arrived.getHeader("Proxy-Authorization")).isNull();
            assertThat(proxy.heads())
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("CONNECT localhost:" + server.getPort() + " HTTP/1.1\r\n")
                            .doesNotContain(Clients.OPAQUE_TOKEN));
        }
    }

    /** In a row it would lock the account. */
    @Test
    void triesAPasswordThatTheProxyRefusesOnceAndKeepsIt() throws Exception {
        try (ConnectProxy proxy = ConnectProxy.asking(BASIC);
                WorkflowClient client = through(proxy, "wrong-" + PASSWORD)) {
            Throwable sync =
                    catchThrowable(() -> client.send(client.api(SampleApi.class).list()));
            assertThat(proxy.heads())
                    .filteredOn(head -> head.contains("Proxy-Authorization"))
                    .hasSize(1);
            Throwable async = catchThrowable(
                    () -> client.sendAsync(client.api(SampleApi.class).list()).join());

            assertThat(async).isExactlyInstanceOf(CompletionException.class);
            for (Throwable failure : List.of(sync, async.getCause())) {
                assertThat(failure)
                        .isExactlyInstanceOf(AuthenticationException.class)
                        .hasMessage(LIST + "failed, as the proxy asks for credentials, or refused those it was given."
                                + " Check the setting proxyCredentials, or the proxyAuthenticator of the setting httpClient."
                                + "" + NOT_ACTED);
                assertThat(((WorkflowException) failure).outcome()).isEqualTo(Outcome.NOT_SENT);
                new LeakSearch(PASSWORD, "wrong-" + PASSWORD, Credentials.basic("jane", "wrong-" + PASSWORD))
                        .assertAbsentFrom(failure);
            }
            assertThat(server.getRequestCount()).isZero();
        }
    }

    /** Whatever the program's own authenticator does. */
    @Test
    void sendsRefusedCredentialsOnceEvenIfAskedForThemForEver() throws Exception {
        OkHttpClient eager = authority
                .trusting()
                .newBuilder()
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", "Basic wrong-not-real")
                        .build())
                .build();
        try (ConnectProxy proxy = ConnectProxy.asking(BASIC);
                WorkflowClient client = builder()
                        .httpClient(eager)
                        .network(network -> network.proxy("127.0.0.1", proxy.port()))
                        .build()) {
            assertThat(catchThrowable(
                            () -> client.send(client.api(SampleApi.class).list())))
                    .isExactlyInstanceOf(AuthenticationException.class);
            assertThat(proxy.heads())
                    .filteredOn(head -> head.contains("Proxy-Authorization: Basic wrong-not-real"))
                    .hasSize(1);
        }
    }

    @Test
    void saysThatTheProxyLetsNobodyThrough() throws Exception {
        try (ConnectProxy proxy = ConnectProxy.refusing("403 Forbidden");
                WorkflowClient client = through(proxy, PASSWORD)) {
            assertThat(catchThrowable(
                            () -> client.send(client.api(SampleApi.class).list())))
                    .isExactlyInstanceOf(NetworkException.class)
                    .hasMessage(LIST
                            + "failed, as the proxy refused to connect to the host. Check the setting host, and ask"
                            + " whoever runs the proxy to let it through." + NOT_ACTED);
        }
    }

    @Test
    void checksThroughTheProxy() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(404).setHeader("Date", "Tue, 24 Nov 2020 12:00:00 GMT"));
        server.enqueue(new MockResponse().setBody("{\"contactSid\":\"u-1\",\"userName\":\"jane\"}"));
        try (ConnectProxy proxy = ConnectProxy.asking(BASIC);
                WorkflowClient client = through(proxy, PASSWORD)) {
            assertThat(client.check().toString().lines().toList())
                    .startsWith(
                            "– DNS          left to the proxy",
                            "✓ TLS          TLSv1.3, with a certificate that this JVM trusts",
                            "✓ host         answers (HTTP 404 without a token)");
        }
    }

    @Test
    void trustsAPrivateAuthority() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        try (WorkflowClient client = NetworkExamples.trust(builder(), authority.pem(folder))) {
            assertThat(client.send(client.api(SampleApi.class).list()).toJson()).isEqualTo("{}");
        }
    }

    @Test
    void showsAClientCertificate() throws Exception {
        char[] password = "key-password-not-real".toCharArray();
        server.requireClientAuth();
        server.enqueue(new MockResponse().setBody("{}"));
        try (WorkflowClient client = NetworkExamples.clientCertificate(
                builder(), authority.pem(folder), authority.clientKey(folder, password), password)) {
            assertThat(client.send(client.api(SampleApi.class).list()).toJson()).isEqualTo("{}");
            assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=jane");
        }
    }

    /** The tenant's name is known to the program's own name service only, and its authority is a setting. */
    @Test
    void takesAClientAsTheBase() throws Exception {
        MockWebServer named = authority.server(authority.host("acme.example"));
        named.start();
        named.enqueue(new MockResponse().setBody(TestTokens.of("acme", "jane.doe")));
        named.enqueue(new MockResponse().setBody("{}"));
        AtomicInteger seen = new AtomicInteger();
        try (WorkflowClient client = NetworkExamples.base(
                authority.pem(folder),
                "https://acme.example:" + named.getPort(),
                Clients.API_KEY,
                name -> List.of(InetAddress.getLoopbackAddress()),
                chain -> {
                    seen.incrementAndGet();
                    return chain.proceed(chain.request());
                })) {
            assertThat(client.send(client.api(SampleApi.class).list()).toJson()).isEqualTo("{}");
            assertThat(seen).hasValue(2);
        } finally {
            named.shutdown();
        }
    }

    @Test
    void setsEveryTimeout() {
        try (WorkflowClient client = NetworkExamples.timeouts("acme.example", Clients.OPAQUE_TOKEN)) {
            assertThat(client.tenant().host()).isEqualTo("acme.example");
        }
    }

    private WorkflowClient through(ConnectProxy proxy, String password) {
        return NetworkExamples.proxy(
                builder().httpClient(authority.trusting()), "127.0.0.1", proxy.port(), "jane", password);
    }

    private WorkflowClientBuilder builder() {
        return WorkflowClient.builder()
                .tenant("acme", "https://localhost:" + server.getPort())
                .bearerToken(Clients.OPAQUE_TOKEN);
    }
}
