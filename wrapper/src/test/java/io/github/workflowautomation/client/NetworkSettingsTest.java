package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.LeakSearch;
import io.github.workflowautomation.client.testing.PrivateAuthority;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What network settings refuse, and what they leave alone; that they work, docs.NetworkExamplesTest shows. */
class NetworkSettingsTest {
    private final NetworkSettings network = new NetworkSettings();

    @TempDir
    Path folder;

    @Test
    void leavesAClientAsItIsWhenNothingIsSet() {
        OkHttpClient base = new PrivateAuthority()
                .trusting()
                .newBuilder()
                .proxy(Proxy.NO_PROXY)
                .build();

        OkHttpClient same = network.applyTo(base);

        assertThat(same.proxy()).isEqualTo(base.proxy());
        assertThat(same.proxyAuthenticator()).isSameAs(base.proxyAuthenticator());
        assertThat(same.sslSocketFactory()).isSameAs(base.sslSocketFactory());
    }

    @Test
    void leavesTheNameOfTheProxyToBeLookedUpEachTime() {
        network.proxy("proxy.example", 3128);

        assertThat(network.applyTo(new OkHttpClient()).proxy())
                .isEqualTo(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 3128)));
    }

    @Test
    void trustsTheAuthoritiesOfTheJvmToo() throws Exception {
        X509TrustManager before = trust(new OkHttpClient());
        network.trustAlso(new PrivateAuthority().pem(folder));

        assertThat(trust(network.applyTo(new OkHttpClient())).getAcceptedIssuers())
                .contains(before.getAcceptedIssuers())
                .hasSize(before.getAcceptedIssuers().length + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 3128 | the host must be a name or an address, and no more.",
                "http://proxy.example | 3128 | the host must be a name or an address, and no more.",
                "jane:s3cret@proxy.example | 3128 | the host must be a name or an address, and no more.",
                "proxy.example | 0 | the port must be from 1 to 65535.",
                "proxy.example | 65536 | the port must be from 1 to 65535.",
            })
    void refusesWhatIsNoProxy(String host, int port, String problem) {
        assertThatThrownBy(() -> network.proxy(host, port))
                .isExactlyInstanceOf(WorkflowConfigurationException.class)
                .hasMessage("proxy: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane:s3cret", "jane\n", "jane\u0000"})
    void refusesNamesThatBasicCannotCarryAndRepeatsNothing(String name) {
        assertThatThrownBy(() -> network.proxyCredentials(name, "s3cret-not-real"))
                .hasMessage("proxyCredentials: the name has no colon, and neither has control characters.");
    }

    @Test
    void wantsAProxyForItsCredentials() {
        WorkflowClientBuilder builder = WorkflowClient.builder()
                .tenant("acme", "acme.example")
                .bearerToken(Clients.OPAQUE_TOKEN)
                .network(settings -> settings.proxyCredentials("jane", "s3cret-not-real"));

        assertThatThrownBy(builder::build).hasMessage("proxyCredentials: need proxy(host, port) too.");
    }

    @Test
    void namesAFileOfAuthoritiesThatIsNotThereOrHoldsNone() throws Exception {
        Path absent = folder.resolve("absent.pem");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path other = Files.writeString(folder.resolve("other.pem"), "no certificate");

        assertThatThrownBy(() -> network.trustAlso(absent))
                .hasMessage("trustAlso: " + absent + " cannot be read as certificates (NoSuchFileException).");
        assertThatThrownBy(() -> network.trustAlso(empty)).hasMessage("trustAlso: " + empty + " holds no certificate.");
        assertThatThrownBy(() -> network.trustAlso(other))
                .hasMessage("trustAlso: " + other + " cannot be read as certificates (CertificateException).");
    }

    @Test
    void namesAKeyStoreThatThePasswordDoesNotOpenOrThatHoldsNoKey() throws Exception {
        PrivateAuthority authority = new PrivateAuthority();
        char[] password = "key-password-not-real".toCharArray();
        char[] wrong = "wrong-password-not-real".toCharArray();
        Path key = authority.clientKey(folder, password);
        Path absent = folder.resolve("absent.p12");
        Path keyless = folder.resolve("keyless.p12");
        KeyStore certificates = authority.trust();
        try (var out = Files.newOutputStream(keyless)) {
            certificates.store(out, password);
        }

        assertThatThrownBy(() -> network.clientCertificate(key, wrong))
                .hasMessage("clientCertificate: " + key
                        + " cannot be read as a key store with that password (IOException).")
                .satisfies(new LeakSearch("wrong-password-not-real")::assertAbsentFrom);
        assertThatThrownBy(() -> network.clientCertificate(absent, password))
                .hasMessageStartingWith("clientCertificate: " + absent + " cannot be read as a key store");
        assertThatThrownBy(() -> network.clientCertificate(keyless, password))
                .hasMessage("clientCertificate: " + keyless + " holds no key.");
    }

    private static X509TrustManager trust(OkHttpClient client) {
        X509TrustManager trust = client.x509TrustManager();
        return Objects.requireNonNull(trust);
    }
}
