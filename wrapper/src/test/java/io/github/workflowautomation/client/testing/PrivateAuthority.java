package io.github.workflowautomation.client.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** An authority that nobody trusts by himself, made when it is needed, and what it signs. */
public final class PrivateAuthority {
    private final HeldCertificate root = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("test authority")
            .build();

    /** {@return a certificate for a host that is good for a day} */
    public HeldCertificate host(String name) {
        return signed().addSubjectAlternativeName(name).build();
    }

    /** {@return one that was good yesterday} */
    public HeldCertificate expired(String name) {
        long now = System.currentTimeMillis();
        long day = TimeUnit.DAYS.toMillis(1);
        return signed().addSubjectAlternativeName(name)
                .validityInterval(now - 2 * day, now - day)
                .build();
    }

    private HeldCertificate.Builder signed() {
        return new HeldCertificate.Builder().signedBy(root);
    }

    /** {@return a server over TLS that shows this certificate, and trusts this authority} */
    public MockWebServer server(HeldCertificate certificate) {
        MockWebServer server = RecordingQueue.server();
        server.useHttps(sockets(certificate), false);
        return server;
    }

    /** {@return what makes sockets over TLS that show this certificate, and trust this authority} */
    public SSLSocketFactory sockets(HeldCertificate certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(root.certificate())
                .build()
                .sslSocketFactory();
    }

    /** {@return a client that trusts this authority alone} */
    public OkHttpClient trusting() {
        HandshakeCertificates tls = new HandshakeCertificates.Builder()
                .addTrustedCertificate(root.certificate())
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(tls.sslSocketFactory(), tls.trustManager())
                .build();
    }

    /** {@return a file with the authority's certificate} */
    public Path pem(Path folder) throws IOException {
        return Files.writeString(folder.resolve("authority.pem"), root.certificatePem());
    }

    /** {@return the authority as a store of those whom to trust} */
    public KeyStore trust() throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setCertificateEntry("authority", root.certificate());
        return store;
    }

    /** {@return a file with a client's key and certificate} */
    public Path clientKey(Path folder, char[] password) throws IOException, GeneralSecurityException {
        HeldCertificate client = signed().commonName("jane").build();
        KeyStore store = empty();
        Certificate[] chain = {client.certificate(), root.certificate()};
        store.setKeyEntry("client", client.keyPair().getPrivate(), password, chain);
        Path file = folder.resolve("client.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        return file;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null);
        return store;
    }
}
