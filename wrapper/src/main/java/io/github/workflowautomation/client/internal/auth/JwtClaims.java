package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims of a JWT (names S). Read, not verified: the server does that, and only the server can. They serve to notice
 * a wrong setting early and to know how long a token lasts.
 */
public final class JwtClaims {
    private static final List<String> USER_CLAIMS = List.of("userName", "contactSid", "contactGuid");

    private final JsonValue claims;

    private JwtClaims(JsonValue claims) {
        this.claims = claims;
    }

    /**
     * {@return the claims, empty for a token that is not a JWT}
     *
     * @param token the token
     */
    public static Optional<JwtClaims> of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
            JsonValue claims = JsonValue.parse(new String(payload, StandardCharsets.UTF_8));
            return claims instanceof JsonObject ? Optional.of(new JwtClaims(claims)) : Optional.empty();
        } catch (IllegalArgumentException notJwt) {
            return Optional.empty();
        }
    }

    /** {@return the first tenant named in {@code aud} or {@code tenant} that is not the given one} */
    Optional<String> tenantOtherThan(String tenantId) {
        List<String> audience = texts("aud");
        if (!audience.isEmpty() && audience.stream().noneMatch(tenantId::equalsIgnoreCase)) {
            return Optional.of(audience.get(0));
        }
        return texts("tenant").stream()
                .filter(named -> !named.equalsIgnoreCase(tenantId))
                .findFirst();
    }

    /** {@return whether any claim names a tenant} */
    public boolean namesTenant() {
        return !texts("aud").isEmpty() || !texts("tenant").isEmpty();
    }

    /** {@return whether any claim names a user} */
    boolean namesUser() {
        return USER_CLAIMS.stream().flatMap(name -> texts(name).stream()).anyMatch(text -> !text.isBlank());
    }

    /** {@return when the token was issued, by the server's clock} */
    Optional<Instant> issuedAt() {
        return instant("iat");
    }

    /** {@return when the token expires, by the server's clock} */
    Optional<Instant> expiresAt() {
        return instant("exp");
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        claims.get(name).stream()
                .flatMap(value -> value instanceof JsonArray ? value.elements().stream() : Stream.of(value))
                .forEach(value -> value.asString().ifPresent(texts::add));
        return texts;
    }

    /** Seconds, perhaps with a fraction, perhaps as text. */
    private Optional<Instant> instant(String name) {
        try {
            return claims.get(name)
                    .flatMap(JsonValue::asString)
                    .map(text -> Instant.ofEpochSecond(new BigDecimal(text).longValue()));
        } catch (NumberFormatException | DateTimeException notATime) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "JwtClaims[***]";
    }
}
