package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Authorities and client certificates, as read from files. */
final class TlsMaterial {
    private final List<Certificate> authorities = new ArrayList<>();
    private KeyManager @Nullable [] keys;

    void trustAlso(Path file) {
        Collection<? extends Certificate> found;
        try (InputStream content = Files.newInputStream(file)) {
            found = CertificateFactory.getInstance("X.509").generateCertificates(content);
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable("trustAlso", file, "cannot be read as certificates", e);
        }
        if (found.isEmpty()) {
            throw new WorkflowConfigurationException("trustAlso", file + " holds no certificate.");
        }
        authorities.addAll(found);
    }

    void clientCertificate(Path file, char[] password) {
        KeyStore store = read(file, password);
        try {
            if (Collections.list(store.aliases()).stream().noneMatch(alias -> holdsKey(store, alias))) {
                throw new WorkflowConfigurationException("clientCertificate", file + " holds no key.");
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, password);
            keys = factory.getKeyManagers();
        } catch (GeneralSecurityException e) {
            throw unreadable("clientCertificate", file, "holds a key that this password does not open", e);
        }
    }

    private static KeyStore read(Path file, char[] password) {
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw unreadable("clientCertificate", file, "cannot be read as a key store with that password", e);
        }
    }

    /** Nothing set here: the client keeps its own. */
    void applyTo(OkHttpClient.Builder client) {
        if (authorities.isEmpty() && keys == null) {
            return;
        }
        try {
            X509TrustManager trust = trust();
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(keys, new TrustManager[] {trust}, null);
            client.sslSocketFactory(tls.getSocketFactory(), trust);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("This JVM cannot set up TLS.", e);
        }
    }

    private X509TrustManager trust() throws IOException, GeneralSecurityException {
        X509TrustManager known = trust(null);
        if (authorities.isEmpty()) {
            return known;
        }
        KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        List<Certificate> trusted = new ArrayList<>(authorities);
        trusted.addAll(Arrays.asList(known.getAcceptedIssuers()));
        for (int i = 0; i < trusted.size(); i++) {
            all.setCertificateEntry("authority-" + i, trusted.get(i));
        }
        return trust(all);
    }

    private static X509TrustManager trust(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager trust) {
                return trust;
            }
        }
        throw new GeneralSecurityException("no trust manager for X.509");
    }

    private static boolean holdsKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Of the cause, its type only: its words may hold anything, and it may lead anywhere. */
    private static WorkflowConfigurationException unreadable(
            String setting, Path file, String problem, Exception cause) {
        return new WorkflowConfigurationException(
                setting, file + " " + problem + " (" + cause.getClass().getSimpleName() + ").");
    }
}
