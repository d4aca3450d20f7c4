package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.testing.CertificateDoor;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.PrivateAuthority;
import io.github.workflowautomation.client.testing.SampleApi;
import java.io.IOException;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of certificates, over real connections; nothing of the request leaves. */
class TlsTest {
    private static final String CANCEL = "cancelThing (GET /api/things/{sid}/cancel) failed, as ";
    private static final String NOT_ACTED = " The server has not acted, so calling again is safe.";

    private final PrivateAuthority authority = new PrivateAuthority();

    @Test
    void aCertificateOfAnAuthorityThatNobodyTrusts() throws Exception {
        assertFails(
                authority.host("localhost"),
                new OkHttpClient(),
                "nobody whom this JVM trusts has signed the host's TLS certificate",
                "If a proxy of yours opens TLS, or the host's authority is a private one, trust it by the setting"
                        + " httpClient.");
    }

    @Test
    void aCertificateForAnotherName() throws Exception {
        assertFails(
                authority.host("other.example"),
                authority.trusting(),
                "the host's TLS certificate is for another name",
                "Check the setting host, and whether something between answers in its place.");
    }

    @Test
    void aCertificateThatIsOutOfDate() throws Exception {
        assertFails(
                authority.expired("localhost"),
                authority.trusting(),
                "the host's TLS certificate is not valid at this time",
                "Check this machine's clock; if it is right, whoever runs the host has to renew the certificate.");
    }

    /** The later version tells only after the client has begun to talk, so that nobody can say that nothing left. */
    @ParameterizedTest
    @EnumSource(names = {"TLS_1_2", "TLS_1_3"})
    void aServerThatWantsACertificate(TlsVersion version) throws Exception {
        ConnectionSpec spec = new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
                .tlsVersions(version)
                .build();
        OkHttpClient nobody =
                authority.trusting().newBuilder().connectionSpecs(List.of(spec)).build();
        try (CertificateDoor door = new CertificateDoor(authority.sockets(authority.host("localhost")));
                WorkflowClient client = at(door.port(), nobody)) {
            assertThat(failure(client))
                    .hasMessageStartingWith(CANCEL + "the host asks for a client certificate, or refused the one it was"
                            + " given. Give the certificate by the setting httpClient. ");
        }
    }

    @Test
    void aCheckNamesTheStep() throws Exception {
        try (MockWebServer server = authority.server(authority.host("localhost"));
                WorkflowClient client = at(server, new OkHttpClient())) {
            assertThat(client.check()).hasToString("""
                    ✓ DNS          localhost has an address
                    ✗ TLS          nobody whom this JVM trusts has signed the host's TLS certificate
                        If a proxy of yours opens TLS, or the host's authority is a private one, trust it by the setting httpClient.
                    – host         not reached
                    – tenant       not reached
                    – key          not reached
                    – exchange     not reached
                    – clock        not reached
                    – current user not reached""");
        }
    }

    private void assertFails(HeldCertificate certificate, OkHttpClient base, String words, String next)
            throws IOException {
        try (MockWebServer server = authority.server(certificate);
                WorkflowClient client = at(server, base)) {
            NetworkException failure = failure(client);

            assertThat(failure).hasMessage(CANCEL + words + ". " + next + NOT_ACTED);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure.attempts())
                    .as("a certificate does not change in a second")
                    .isEqualTo(1);
            assertThat(server.getRequestCount()).isZero();
        }
    }

    private static NetworkException failure(WorkflowClient client) {
        Throwable failure =
                catchThrowable(() -> client.send(client.api(SampleApi.class).cancel("7")));
        assertThat(failure).isExactlyInstanceOf(NetworkException.class);
        return NetworkException.class.cast(failure);
    }

    private static WorkflowClient at(MockWebServer server, OkHttpClient base) {
        return at(server.getPort(), base);
    }

    private static WorkflowClient at(int port, OkHttpClient base) {
        return WorkflowClient.builder()
                .tenant("acme", "https://localhost:" + port)
                .bearerToken(Clients.OPAQUE_TOKEN)
                .httpClient(base)
                .build();
    }
}
