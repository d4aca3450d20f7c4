package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.finding.AccessException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses may be asked at all, and which one of them may see credentials. */
public final class AccessRules {

    private static final Pattern DECOY = Pattern.compile("(petstore|generator|validator|online)[0-9]*\\.swagger\\.io");

    private final WebOrigin tenant;
    private final Set<WebOrigin> allowed = new LinkedHashSet<>();

    private AccessRules(WebOrigin tenant) {
        this.tenant = tenant;
        allowed.add(tenant);
    }

    /**
     * The rules for a tenant.
     *
     * @param host the tenant's host as a person writes it: {@code acme.example}, with a port or a scheme if need be
     * @param others further hosts that may hold documents; they never see credentials
     * @param plainHttp whether {@code http} is allowed for hosts that are not this machine
     */
    public static AccessRules of(String host, List<String> others, boolean plainHttp) {
        AccessRules rules = new AccessRules(origin("host", host, plainHttp));
        others.forEach(other -> rules.allowed.add(origin("--allow-host", other, plainHttp)));
        return rules;
    }

    private static WebOrigin origin(String what, String host, boolean plainHttp) {
        String text = host.strip();
        boolean schemeGiven = text.toLowerCase(Locale.ROOT).matches("https?://.*");
        WebOrigin origin = parse(what, schemeGiven ? text : "https://" + text);
        if (!schemeGiven && origin.isLoopback()) {
            // What listens on this machine is a test server or a tunnel, and speaks plain HTTP.
            return parse(what, "http://" + text);
        }
        if (origin.isPlain() && !origin.isLoopback() && !plainHttp) {
            throw new AccessException("The " + what + " is given as http: credentials and documents would cross the"
                    + " network in clear. Use https, or say --allow-http if it must be.");
        }
        return origin;
    }

    private static WebOrigin parse(String what, String url) {
        try {
            URI parsed = new URI(url);
            boolean onlyAnOrigin = parsed.getRawUserInfo() == null
                    && parsed.getRawQuery() == null
                    && parsed.getRawFragment() == null
                    && (parsed.getRawPath() == null || parsed.getRawPath().matches("/?"));
            if (onlyAnOrigin) {
                return WebOrigin.of(parsed).orElseThrow(() -> notAHost(what));
            }
        } catch (URISyntaxException e) {
            throw notAHost(what);
        }
        throw notAHost(what);
    }

    // The value is not echoed: it may be a key that was put in the wrong place.
    private static AccessException notAHost(String what) {
        return new AccessException("The " + what + " is not a host such as acme.example or acme.example:8443, without"
                + " user, path or query.");
    }

    WebOrigin tenant() {
        return tenant;
    }

    boolean mayAsk(URI url) {
        return WebOrigin.of(url).filter(allowed::contains).isPresent();
    }

    boolean maySeeCredentials(URI url) {
        return WebOrigin.of(url).filter(tenant::equals).isPresent();
    }

    /** Whether a host is one that stock pages name without meaning it. */
    static boolean isDecoy(URI url) {
        return url.getHost() != null
                && DECOY.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    /** A URL on the tenant's host. */
    URI onTenant(String path) {
        return URI.create(tenant + path);
    }
}
