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

    /** Whom the {@code Authorization} header stands for. */
    Person caller(Optional<String> authorization) {
        String header = authorization.orElseThrow(() -> Refusal.unauthorized("a bearer token is needed"));
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Refusal.unauthorized("a bearer token is needed");
        }
        JsonValue claims = jwt.claims(header.substring(SCHEME.length()).strip())
                .orElseThrow(() -> Refusal.unauthorized("this token was not made here"));
        if (time.now().getEpochSecond() >= expiry(claims)) {
            throw Refusal.unauthorized("the token has expired");
        }
        return people.byUserName(text(claims, "userName"))
                .orElseThrow(() -> Refusal.unauthorized("the token's user is gone"));
    }

    private static long expiry(JsonValue claims) {
        return claims.get("exp").orElseThrow() instanceof JsonNumber exp ? exp.longValue() : 0;
    }

    private static String text(JsonValue claims, String name) {
        return claims.get(name).flatMap(JsonValue::asString).orElse("");
    }
}
