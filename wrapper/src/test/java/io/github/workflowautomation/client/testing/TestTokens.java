package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Tokens made at run time, signed by nobody. */
public final class TestTokens {
    private TestTokens() {}

    /** A token of a user of a tenant, in the vendor's short form, that lasts ten minutes from the epoch. */
    public static String of(String tenant, String user) {
        return jwt(Map.of("aud", tenant, "tenant", tenant, "userName", user, "iat", 0, "exp", 600));
    }

    /** The same, told apart from others by a number. */
    public static String numbered(String tenant, int number) {
        return with(Map.of("aud", tenant, "tenant", tenant, "userName", "jane", "number", number), 0, 600);
    }

    public static String with(Map<String, ?> claims, long issued, long expires) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("iat", issued);
        all.put("exp", expires);
        return jwt(all);
    }

    public static String jwt(Map<String, ?> claims) {
        return part(Map.of("alg", "HS256", "typ", "JWT")) + "." + part(claims) + "." + encode("not-a-signature");
    }

    private static String part(Map<String, ?> claims) {
        return encode(JsonValue.of(claims).toJson());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
