package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One customer environment: its id and its host. Both stand in the vendor's System Settings, in the rows ID and
 * HostHeader (D). Immutable.
 */
public final class Tenant {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}\\s]");
    private static final Pattern NOT_IN_ID = Pattern.compile("[/\\\\?#%]");
    private static final Pattern NOT_IN_HOST = Pattern.compile("[/\\\\?#@%]");
    private static final String HTTPS = "https://";

    private final String id;
    private final HttpUrl origin;

    private Tenant(String id, HttpUrl origin) {
        this.id = id;
        this.origin = origin;
    }

    /**
     * Names a tenant.
     *
     * @param id the tenant's id, such as {@code acme}
     * @param host the tenant's host, such as {@code acme.on-nutrient.io}, with a port if it needs one; a pasted
     *     {@code https://acme.on-nutrient.io/} is understood. Talks https, but for a loopback host ({@code localhost},
     *     {@code 127.0.0.1}, {@code [::1]}), which talks http unless it is written with {@code https://}
     * @return the tenant
     * @throws WorkflowConfigurationException naming {@code tenant} or {@code host}, when one is empty, holds blanks or
     *     control characters, or the host has a path, a query, user information, or a scheme other than https
     */
    public static Tenant of(String id, String host) {
        return new Tenant(checkedId(id), originOf(host));
    }

    /**
     * Names a tenant that talks http, so that keys, tokens and data can be read and changed by whoever sits on the way. A
     * client takes one only with {@link WorkflowClientBuilder#allowInsecureHttp()}, unless the host is a loopback host.
     *
     * @param id the tenant's id, such as {@code acme}
     * @param host the tenant's host, with a port if it needs one, and without a scheme
     * @return the tenant
     * @throws WorkflowConfigurationException as {@link #of} does
     */
    public static Tenant overHttp(String id, String host) {
        HttpUrl checked = originOf(host);
        return new Tenant(checkedId(id), Objects.requireNonNull(HttpUrl.parse("http://" + host), checked.host()));
    }

    /** Whether what it is told can be read on the way. */
    boolean isInsecure() {
        return !origin.isHttps() && !LOOPBACK.matcher(origin.host()).matches();
    }

    /** {@return the id, which some paths carry} */
    public String id() {
        return id;
    }

    /** {@return the host, with its port unless it is the usual one} */
    public String host() {
        String text = uri().getRawAuthority();
        return text == null ? origin.host() : text;
    }

    /** {@return scheme, host and port: the only place where a token goes to} */
    public URI uri() {
        return origin.uri();
    }

    HttpUrl origin() {
        return origin;
    }

    private static String checkedId(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw refused("tenant", "is missing: give the ID that System Settings shows");
        }
        if (INVISIBLE.matcher(id).find()) {
            throw refused("tenant", "holds blanks or control characters");
        }
        if (NOT_IN_ID.matcher(id).find() || isDots(id)) {
            throw refused("tenant", "is not an ID: give the one that System Settings shows, not a URL");
        }
        return id;
    }

    /** None of the messages repeats the value: whatever was pasted may hold a password. */
    private static HttpUrl originOf(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw refused("host", "is missing: give the HostHeader that System Settings shows");
        }
        if (INVISIBLE.matcher(given).find()) {
            throw refused("host", "holds blanks or control characters");
        }
        boolean https = given.regionMatches(true, 0, HTTPS, 0, HTTPS.length());
        if (!https && given.contains("://")) {
            throw refused("host", "must talk https: give the host alone, without a scheme");
        }
        String host = https ? withoutOneSlash(given.substring(HTTPS.length())) : given;
        if (NOT_IN_HOST.matcher(host).find()) {
            throw refused("host", "must be a host alone, with no path, query or user information");
        }
        return parsed(host, https);
    }

    private static HttpUrl parsed(String host, boolean explicitHttps) {
        @Nullable HttpUrl https = HttpUrl.parse(HTTPS + host);
        if (https == null) {
            throw refused("host", "is not a host name with an optional port");
        }
        boolean plain = !explicitHttps && LOOPBACK.matcher(https.host()).matches();
        @Nullable HttpUrl origin = plain ? HttpUrl.parse("http://" + host) : https;
        return origin == null ? https : origin;
    }

    private static String withoutOneSlash(String host) {
        return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
    }

    private static boolean isDots(String text) {
        return text.equals(".") || text.equals("..");
    }

    private static WorkflowConfigurationException refused(String setting, String problem) {
        return new WorkflowConfigurationException(setting, problem + ".");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tenant that && that.id.equals(id) && that.origin.equals(origin);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + origin.hashCode();
    }

    @Override
    public String toString() {
        return "Tenant[" + id + " at " + origin.scheme() + "://" + host() + "]";
    }
}
