package io.github.workflowautomation.client.docs;

import io.github.workflowautomation.client.WorkflowClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/** The code of docs/network.md. */
final class NetworkExamples {
    private NetworkExamples() {}

    static WorkflowClient base(OkHttpClient ownClient, String host, String apiKey) {
        // tag::base[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .apiKey(apiKey)
                .actingAs("jane.doe")
                .httpClient(ownClient) // any of those below
                .build();
        // end::base[]
        return workflow;
    }

    static OkHttpClient proxy(String proxyHost, int proxyPort, String user, String password) {
        // tag::proxy[]
        OkHttpClient throughProxy = new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort)))
                .proxyAuthenticator((route, response) -> {
                    if (response.request().header("Proxy-Authorization") != null) {
                        return null; // refused: do not try the same again
                    }
                    return response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", Credentials.basic(user, password))
                            .build();
                })
                .build();
        // end::proxy[]
        return throughProxy;
    }

    static OkHttpClient trust(Path authorityFile) throws IOException, GeneralSecurityException {
        // tag::trust[]
        KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null);
        try (InputStream pem = Files.newInputStream(authorityFile)) {
            Certificate authority = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            authorities.setCertificateEntry("company", authority);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        OkHttpClient trusting = new OkHttpClient.Builder()
                .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
        // end::trust[]
        return trusting;
    }

    static OkHttpClient clientCertificate(KeyStore authorities, Path keyFile, char[] password)
            throws IOException, GeneralSecurityException {
        // tag::client-certificate[]
        KeyStore own = KeyStore.getInstance(keyFile.toFile(), password); // PKCS12 or JKS
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities); // or null for those of the JVM
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        OkHttpClient known = new OkHttpClient.Builder()
                .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
        // end::client-certificate[]
        return known;
    }

    static WorkflowClient timeouts(String host, String token) {
        // tag::timeouts[]
        WorkflowClient workflow = WorkflowClient.builder()
                .tenant("acme", host)
                .bearerToken(token)
                .connectTimeout(Duration.ofSeconds(5)) // for a connection to come about; 10 seconds
                .readTimeout(Duration.ofSeconds(30)) // for the server to be silent; 60 seconds
                .writeTimeout(Duration.ofSeconds(30)) // for the server to take no bytes; 60 seconds
                .callTimeout(Duration.ofMinutes(2)) // for all of a call, repeats and body included; 5 minutes
                .build();
        // end::timeouts[]
        return workflow;
    }
}
