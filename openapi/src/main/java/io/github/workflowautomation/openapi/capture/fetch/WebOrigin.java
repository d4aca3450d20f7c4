package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser calls an origin.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port always a number
 */
record WebOrigin(String scheme, String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The origin of a URL; empty if it has none, as a file. */
    static Optional<WebOrigin> of(URI url) {
        if (url.getScheme() == null || url.getHost() == null) {
            return Optional.empty();
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int port = url.getPort() >= 0 ? url.getPort() : usualPort(scheme);
        return Optional.of(new WebOrigin(scheme, url.getHost().toLowerCase(Locale.ROOT), port));
    }

    boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    boolean isPlain() {
        return scheme.equals("http");
    }

    /** Host, and the port if it is not the scheme's own. */
    String hostAndPort() {
        return port == usualPort(scheme) ? host : host + ":" + port;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("http") ? HTTP : HTTPS;
    }

    @Override
    public String toString() {
        return scheme + "://" + hostAndPort();
    }
}
