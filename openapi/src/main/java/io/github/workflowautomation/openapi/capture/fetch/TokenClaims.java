package io.github.workflowautomation.openapi.capture.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.workflowautomation.openapi.finding.AccessException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

/** What a token says of itself, if it is a JWT (S). Its signature is the server's business. */
final class TokenClaims {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TENANT = List.of("tenant", "aud");

    private TokenClaims() {}

    /** Refuses a token of another tenant: what came back would be filed under the wrong one. */
    static void refuseOther(String token, String tenant) {
        JsonNode claims = claims(token);
        for (String name : TENANT) {
            JsonNode value = claims.path(name);
            if (value.isTextual() && !value.textValue().equalsIgnoreCase(tenant)) {
                throw new AccessException("The token is for another tenant, \"" + Shown.text(value.textValue())
                        + "\". Check WORKFLOW_TENANT: it is the ID that System Settings shows.");
            }
        }
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        try {
            return parts.length == 3 ? JSON.readTree(Base64.getUrlDecoder().decode(parts[1])) : JSON.missingNode();
        } catch (IOException | IllegalArgumentException e) {
            return JSON.missingNode(); // opaque, which is fine
        }
    }
}
