package io.github.workflowautomation.openapi.capture.fetch;

import io.github.workflowautomation.openapi.capture.page.PageText;
import io.github.workflowautomation.openapi.finding.AccessException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Exchanges a key for a token (C). The key is in the URL's path, so no message here holds a URL. */
final class TokenExchange {

    private static final String WHAT = "The exchange of the key for a token";

    private final Wire wire;
    private final AccessRules rules;

    TokenExchange(Wire wire, AccessRules rules) {
        this.wire = wire;
        this.rules = rules;
    }

    /** The token to send along; empty if none is wanted. */
    Optional<Secret> token(Login login) {
        if (login instanceof Login.ApiKey key) {
            return exchange(key.tenant(), key.key(), "/impersonate/" + segment("user", key.userName()));
        }
        if (login instanceof Login.PersonalKey key) {
            return exchange(key.tenant(), key.key(), "/impersonate");
        }
        return login instanceof Login.Jwt jwt ? Optional.of(jwt.token()) : Optional.empty();
    }

    private Optional<Secret> exchange(String tenant, Secret key, String end) {
        String path = "/api/auth/apikey/" + segment("tenant", tenant) + "/" + segment("key", key.reveal()) + end;
        try {
            Answer answer = wire.get(rules.onTenant(path), Optional.empty());
            requireOk(answer.status());
            String token = PageText.decode(answer.body(), answer.contentType())
                    .flatMap(TokenAnswer::tokenIn)
                    .orElseThrow(() -> new AccessException(WHAT + " was answered without a token that could be"
                            + " recognised. Sign in with a browser and give its token as WORKFLOW_JWT instead."));
            TokenClaims.refuseOther(token, tenant);
            return Optional.of(Secret.of("The token", token));
        } catch (CaptureProblem problem) {
            throw new AccessException(WHAT + " " + problem.text() + ".");
        }
    }

    private static void requireOk(int status) {
        String advice = switch (status) {
            case 200 -> "";
            case 400, 401, 403 ->
                "Check WORKFLOW_TENANT, WORKFLOW_API_KEY and WORKFLOW_USER; a key may have"
                        + " expired, or may not act as this user.";
            case 404 -> "Check WORKFLOW_HOST and WORKFLOW_TENANT.";
            case 301, 302, 303, 307, 308 ->
                "It leads elsewhere, and a key is not sent after. Check" + " WORKFLOW_HOST.";
            default -> "Try again later.";
        };
        if (!advice.isEmpty()) {
            throw new AccessException(WHAT + " answers " + status + ". " + advice);
        }
    }

    private static String segment(String what, String value) {
        if (value.isBlank() || value.equals(".") || value.equals("..")) {
            throw new AccessException("The " + what + " is empty, or is no name.");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
