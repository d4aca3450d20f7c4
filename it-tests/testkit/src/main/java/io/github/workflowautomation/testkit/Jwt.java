package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and checks HS256 tokens with a secret that no other tenant has. */
final class Jwt {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final int SECRET_BYTES = 32;

    private final byte[] secret = new byte[SECRET_BYTES];

    Jwt() {
        // Not seeded: another tenant with the same seed must not take this one's tokens.
        new SecureRandom().nextBytes(secret);
    }

    String sign(Map<String, Object> claims) {
        String content = encoded(HEADER) + "." + encoded(JsonValue.of(claims).toJson());
        return content + "." + encoded(signature(content));
    }

    /** The claims of a token that this tenant has signed; empty for anything else. */
    Optional<JsonValue> claims(String token) {
        int end = token.lastIndexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        String content = token.substring(0, end);
        byte[] expected = encoded(signature(content)).getBytes(StandardCharsets.US_ASCII);
        byte[] actual = token.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, actual)) {
            return Optional.empty();
        }
        String payload = content.substring(content.indexOf('.') + 1);
        return Optional.of(JsonValue.parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
    }

    private byte[] signature(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
