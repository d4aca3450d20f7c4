package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A client of OkHttp as a base: its proxy is used, and nothing of it that would repeat a call. */
class HttpClientTest {
    private static final String TOKEN = "opaque-token-not-real";
    private static final String PASSWORD = "proxy-password-not-real";

    @Test
    void callsGoThroughItsProxy() throws Exception {
        try (RawServer proxy = RawServer.answering(Reply.json("{}"));
                WorkflowClient client = insecure(through(proxy).build())) {
            client.send(client.api(SampleApi.class).list());

            assertThat(proxy.lines()).containsExactly("GET http://acme.example/api/things");
        }
    }

    /** The tunnel is all that the proxy sees: the password, and no token. */
    @Test
    void aProxyThatAsksForAPasswordGetsItAndNoToken() throws Exception {
        Reply tunnel = Reply.raw("HTTP/1.1 200 OK\r\n\r\n").thenHangUp();
        OkHttpClient.Builder base;
        try (RawServer proxy = RawServer.answering(tunnel)) {
            base = through(proxy)
                    .proxyAuthenticator((route, response) -> response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", Credentials.basic("jane", PASSWORD))
                            .build());
            try (WorkflowClient client = WorkflowClient.builder()
                    .tenant("acme", "acme.example")
                    .bearerToken(TOKEN)
                    .httpClient(base.build())
                    .maxRetries(0)
                    .build()) {
                Throwable failure = catchThrowable(
                        () -> client.send(client.api(SampleApi.class).list()));

                assertThat(failure).isExactlyInstanceOf(NetworkException.class);
                new LeakSearch(PASSWORD, TOKEN).assertAbsentFrom(failure);
                assertThat(proxy.lines()).containsExactly("CONNECT acme.example:443");
                assertThat(proxy.requests()).extracting(Received::authorization).containsOnly("none");
                assertThat(proxy.requests().get(0).headers())
                        .containsEntry("Proxy-Authorization", Credentials.basic("jane", PASSWORD));
            }
        }
    }

    @Test
    void nothingOfItRepeatsACall() throws Exception {
        Reply refused = Reply.of(401, "text/plain", "");
        OkHttpClient eager = new OkHttpClient.Builder()
                .authenticator((route, response) ->
                        response.request().newBuilder().header("Again", "yes").build())
                .build();
        try (RawServer server = RawServer.answering(refused, Reply.json("{}"));
                WorkflowClient client = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .bearerToken(TOKEN)
                        .httpClient(eager)
                        .build()) {
            assertThat(catchThrowable(
                            () -> client.send(client.api(SampleApi.class).list())))
                    .isExactlyInstanceOf(AuthenticationException.class);
            assertThat(server.lines()).isEqualTo(List.of("GET /api/things"));
        }
    }

    private static OkHttpClient.Builder through(RawServer proxy) {
        int port = Integer.parseInt(proxy.host().substring("127.0.0.1:".length()));
        return new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    private static WorkflowClient insecure(OkHttpClient base) {
        return WorkflowClient.builder()
                .tenant(Tenant.overHttp("acme", "acme.example"))
                .allowInsecureHttp()
                .bearerToken(TOKEN)
                .httpClient(base)
                .build();
    }
}
