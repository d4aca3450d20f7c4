package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs HS256 tokens with a secret that no other tenant has. */
final class Jwt {
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
    private static final int SECRET_BYTES = 32;

    private final byte[] secret = new byte[SECRET_BYTES];
    private final AtomicLong signed = new AtomicLong();

    Jwt() {
        // Not seeded: another tenant with the same seed must not take this one's tokens.
        new SecureRandom().nextBytes(secret);
    }

    /** No two tokens are the same, as those of two keys, or of one before and after it was taken back, must not be. */
    String sign(Map<String, Object> claims) {
        String content = encoded(HEADER) + "." + encoded(JsonValue.of(claims).toJson());
        return content + "." + encoded(signature(content + signed.incrementAndGet()));
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
