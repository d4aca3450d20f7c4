package io.github.workflowautomation.openapi.capture.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a redirect to a login from any other. */
final class LoginPage {

    private static final Pattern PATH =
            Pattern.compile("(^|/)(log-?in|log-?on|sign-?in|sso|oauth2?|saml2?|adfs|authorize)(/|\\.|$)");
    private static final Pattern HOST = Pattern.compile(
            "^(login|sso|auth|accounts?|idp|adfs|identity|signin)\\.|okta|auth0|onelogin|microsoftonline");
    private static final Pattern QUERY =
            Pattern.compile("(?i)(^|&)(saml(request|response)|redirect_uri|returnurl|goto)=");

    private LoginPage() {}

    static boolean isAt(URI from, URI to) {
        if (from.getRawPath().concat("/").equals(to.getRawPath())) {
            return false; // only a slash more, as at /api/auth/api-docs
        }
        String path = Optional.ofNullable(to.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(to.getHost()).orElse("").toLowerCase(Locale.ROOT);
        String query = Optional.ofNullable(to.getRawQuery()).orElse("");
        boolean elsewhere = !host.equalsIgnoreCase(from.getHost());
        return PATH.matcher(path).find()
                || QUERY.matcher(query).find()
                || (elsewhere && HOST.matcher(host).find());
    }
}
