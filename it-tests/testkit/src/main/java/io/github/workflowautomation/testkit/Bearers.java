package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNumber;
import io.github.workflowautomation.api.support.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the tenant's bearer tokens and says who calls with one. */
final class Bearers {
    private static final String SCHEME = "Bearer ";

    private final String tenant;
    private final People people;
    private final TenantTime time;
    private final Jwt jwt = new Jwt();
    private final LegacyTokens legacy = new LegacyTokens();

    Bearers(String tenant, People people, TenantTime time) {
        this.tenant = tenant;
        this.people = people;
        this.time = time;
    }

    /** A token with the eight claims of the vendor's short form. */
    String issue(Person person, Duration life) {
        Instant now = time.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("contactSid", person.sid().toString());
        claims.put("userName", person.userName());
        claims.put("tenant", tenant);
        claims.put("email", person.email());
        claims.put("name", person.name());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(life).getEpochSecond());
        claims.put("aud", tenant);
        return jwt.sign(claims);
    }

    /** A token of the older API, 32 hexadecimal characters. */
    String issueLegacy(Person person, Instant expires) {
        return legacy.issue(person, expires);
    }

    Instant now() {
        return time.now();
    }

    /** Whom the {@code Authorization} header stands for on the older API, which takes the tokens of both. */
    Person legacyCaller(Optional<String> authorization) {
        return legacy.holder(token(authorization), time.now()).orElseGet(() -> caller(authorization));
    }

    /** Whom the {@code Authorization} header stands for. */
    Person caller(Optional<String> authorization) {
        JsonValue claims = jwt.claims(token(authorization))
                .orElseThrow(() -> Refusal.unauthorized("this token was not made here"));
        if (time.now().getEpochSecond() >= expiry(claims)) {
            throw Refusal.unauthorized("the token has expired");
        }
        return people.byUserName(text(claims, "userName"))
                .orElseThrow(() -> Refusal.unauthorized("the token's user is gone"));
    }

    private static String token(Optional<String> authorization) {
        String header = authorization.orElseThrow(() -> Refusal.unauthorized("a bearer token is needed"));
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Refusal.unauthorized("a bearer token is needed");
        }
        return header.substring(SCHEME.length()).strip();
    }

    private static long expiry(JsonValue claims) {
        return claims.get("exp").orElseThrow() instanceof JsonNumber exp ? exp.longValue() : 0;
    }

    private static String text(JsonValue claims, String name) {
        return claims.get(name).flatMap(JsonValue::asString).orElse("");
    }
}
