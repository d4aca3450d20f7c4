package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * How the tenant is reached: proxy, trust, client certificate. Part of {@link WorkflowClientBuilder#network}. Files are
 * read when they are set, so that an error comes at once; passwords are not kept longer than they are needed.
 */
public final class NetworkSettings {
    private static final int HIGHEST_PORT = 65_535;

    private final TlsMaterial tls = new TlsMaterial();
    private @Nullable Proxy proxy;
    private @Nullable String proxyAuthorization;

    NetworkSettings() {}

    /**
     * Sets the HTTP proxy that all calls go through. It sees the tenant's host; key, token and data pass through a tunnel.
     * Defaults to the JVM's ({@code https.proxyHost} and the like).
     *
     * @param host its name or address, without a scheme
     * @param port its port, 1 to 65535
     * @return these settings
     * @throws WorkflowConfigurationException naming {@code proxy}, when there can be no such host or port
     */
    public NetworkSettings proxy(String host, int port) {
        if (host.isBlank() || !host.chars().allMatch(NetworkSettings::isOfHost)) {
            throw new WorkflowConfigurationException("proxy", "the host must be a name or an address, and no more.");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new WorkflowConfigurationException("proxy", "the port must be from 1 to " + HIGHEST_PORT + ".");
        }
        // Unresolved: whoever connects looks the name up, each time.
        this.proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
        return this;
    }

    /**
     * Sets what to tell the proxy when it asks for a password (the Basic scheme). Refused credentials are not sent again in
     * the same call. Not for a tenant over plain http, which has no tunnel. Defaults to none.
     *
     * @param userName the name that the proxy knows
     * @param password its password
     * @return these settings
     * @throws WorkflowConfigurationException naming {@code proxyCredentials}, when the name holds a colon or either holds
     *     control characters
     */
    public NetworkSettings proxyCredentials(String userName, String password) {
        String both = userName + password;
        if (userName.indexOf(':') >= 0 || both.chars().anyMatch(Character::isISOControl)) {
            throw new WorkflowConfigurationException(
                    "proxyCredentials", "the name has no colon, and neither has control characters.");
        }
        this.proxyAuthorization = Credentials.basic(userName, password, StandardCharsets.UTF_8);
        return this;
    }

    /**
     * Trusts further authorities beside those of the JVM: a company's own, say, or that of a proxy which opens TLS.
     * Defaults to those of the JVM, or of {@link WorkflowClientBuilder#httpClient}, whose place this takes.
     *
     * @param certificates a file with one or more certificates, PEM or DER
     * @return these settings
     * @throws WorkflowConfigurationException naming {@code trustAlso}, when the file cannot be read or holds none
     */
    public NetworkSettings trustAlso(Path certificates) {
        tls.trustAlso(Objects.requireNonNull(certificates, "certificates"));
        return this;
    }

    /**
     * Shows a client certificate to a server that asks for one. Defaults to none.
     *
     * @param keyStore a file with the key and its certificates, PKCS #12 or JKS
     * @param password of the file and of the key in it; not kept
     * @return these settings
     * @throws WorkflowConfigurationException naming {@code clientCertificate}, when the file cannot be read with that
     *     password or holds no key
     */
    public NetworkSettings clientCertificate(Path keyStore, char[] password) {
        tls.clientCertificate(Objects.requireNonNull(keyStore, "keyStore"), password);
        return this;
    }

    /** The base with what is set here in place of its own. */
    OkHttpClient applyTo(OkHttpClient base) {
        OkHttpClient.Builder client = base.newBuilder();
        String authorization = proxyAuthorization;
        if (authorization != null) {
            if (proxy == null) {
                throw new WorkflowConfigurationException("proxyCredentials", "need proxy(host, port) too.");
            }
            client.proxyAuthenticator((route, response) -> response.request()
                    .newBuilder()
                    .header("Proxy-Authorization", authorization)
                    .build());
        }
        if (proxy != null) {
            client.proxy(proxy);
        }
        tls.applyTo(client);
        return client.build();
    }

    private static boolean isOfHost(int character) {
        return Character.isLetterOrDigit(character) || ".-_:[]%".indexOf(character) >= 0;
    }
}
