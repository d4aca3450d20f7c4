package io.github.workflowautomation.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the tenant's bearer tokens and says who calls with one. */
final class Bearers {
    private static final String SCHEME = "Bearer ";

    private final String tenant;
    private final TenantTime time;
    private final Jwt jwt = new Jwt();
    private final LegacyTokens legacy = new LegacyTokens();

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    /** What is known of a token that was made here. */
    private record Issued(Session session, long expiry, boolean isRevoked) {
        Issued revoked() {
            return new Issued(session, expiry, true);
        }
    }

    Bearers(String tenant, TenantTime time) {
        this.tenant = tenant;
        this.time = time;
    }

    /** A token with the eight claims of the vendor's short form (S). */
    String issue(Session session, Duration life) {
        Person person = session.person();
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
        String token = jwt.sign(claims);
        issued.put(token, new Issued(session, now.plus(life).getEpochSecond(), false));
        return token;
    }

    /** A token of the older API, 32 hexadecimal characters. */
    String issueLegacy(Session session, Instant expires) {
        return legacy.issue(session, expires);
    }

    Instant now() {
        return time.now();
    }

    /** No token that was issued so far opens anything any more. */
    void revokeAll() {
        issued.replaceAll((token, known) -> known.revoked());
        legacy.revokeAll();
    }

    /** Nor any that was had by this key. */
    void revoke(ApiKey key) {
        issued.replaceAll((token, known) -> known.session().key().equals(key) ? known.revoked() : known);
    }

    /** Whom the {@code Authorization} header stands for on the older API, which takes the tokens of both. */
    Session legacyCaller(Optional<String> authorization) {
        return legacy.session(token(authorization), time.now())
                .map(Bearers::requireActive)
                .orElseGet(() -> caller(authorization));
    }

    /** Whom the {@code Authorization} header stands for. */
    Session caller(Optional<String> authorization) {
        Issued known = issued.get(token(authorization));
        if (known == null) {
            throw Refusal.unauthorized("this token was not made here");
        }
        if (time.now().getEpochSecond() >= known.expiry()) {
            throw Refusal.unauthorized("the token has expired");
        }
        if (known.isRevoked()) {
            throw Refusal.unauthorized("the token was revoked");
        }
        return requireActive(known.session());
    }

    private static Session requireActive(Session session) {
        if (!session.person().isActive()) {
            throw Refusal.unauthorized("the user is inactive");
        }
        return session;
    }

    private static String token(Optional<String> authorization) {
        String header = authorization.orElseThrow(() -> Refusal.unauthorized("a bearer token is needed"));
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Refusal.unauthorized("a bearer token is needed");
        }
        return header.substring(SCHEME.length()).strip();
    }
}
