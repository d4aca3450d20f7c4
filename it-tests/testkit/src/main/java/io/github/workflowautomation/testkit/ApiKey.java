package io.github.workflowautomation.testkit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A key of the tenant. Two are the same only when they are one. */
final class ApiKey {
    /** Whom a key may act as, and on which API. */
    enum Kind {
        TENANT,
        PERSONAL,
        LEGACY
    }

    private final UUID id;
    private final Kind kind;
    private final String secret;
    private final String description;
    private final Instant created;
    private final Optional<Instant> expires;
    private final Optional<Person> owner;
    private final Set<Permission> grants;

    ApiKey(
            UUID id,
            Kind kind,
            String secret,
            String description,
            Instant created,
            Optional<Instant> expires,
            Optional<Person> owner,
            Set<Permission> grants) {
        this.id = id;
        this.kind = kind;
        this.secret = secret;
        this.description = description;
        this.created = created;
        this.expires = expires;
        this.owner = owner;
        this.grants = Set.copyOf(grants);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    String secret() {
        return secret;
    }

    String description() {
        return description;
    }

    Instant created() {
        return created;
    }

    Optional<Instant> expires() {
        return expires;
    }

    /** Who holds a personal key. */
    Optional<Person> owner() {
        return owner;
    }

    /** What may be done with it, by whomever it acts as. */
    Set<Permission> grants() {
        return grants;
    }

    boolean opens(Kind asked, String key, Instant now) {
        return kind == asked
                && secret.equals(key)
                && expires.filter(end -> !now.isBefore(end)).isEmpty();
    }

    @Override
    public String toString() {
        return "ApiKey[" + id + "]";
    }
}
