package io.github.workflowautomation.testkit;

import io.github.workflowautomation.testkit.ApiKey.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The tenant's API keys. Guarded by the tenant's lock. */
final class ApiKeys {
    private final String tenant;
    private final SeededIds ids;
    private final TenantTime time;
    private final Journal journal;
    private final List<ApiKey> all = new ArrayList<>();

    ApiKeys(String tenant, SeededIds ids, TenantTime time, Journal journal) {
        this.tenant = tenant;
        this.ids = ids;
        this.time = time;
        this.journal = journal;
    }

    /** The keys that a tenant starts with, which are written down beforehand. */
    void seed(Keys keys, Person owner) {
        add(Kind.TENANT, keys.tenantKey(), "The key of the tests", Optional.empty(), Optional.empty(), everything());
        add(Kind.PERSONAL, keys.personalKey(), "", Optional.empty(), Optional.of(owner), everything());
        add(Kind.LEGACY, keys.legacyKey(), "", Optional.empty(), Optional.empty(), everything());
    }

    ApiKey create(String description, Optional<Instant> expires, Set<Permission> grants) {
        return add(Kind.TENANT, newSecret(), description, expires, Optional.empty(), grants);
    }

    ApiKey createPersonal(Person owner) {
        return add(Kind.PERSONAL, newSecret(), "", Optional.empty(), Optional.of(owner), everything());
    }

    List<ApiKey> ofTenant() {
        return select(key -> key.kind() == Kind.TENANT);
    }

    List<ApiKey> of(Person owner) {
        return select(key -> key.owner().filter(owner::equals).isPresent());
    }

    /** The key that was taken away, if there was one: a repeat changes nothing. */
    Optional<ApiKey> delete(UUID id, List<ApiKey> among) {
        Optional<ApiKey> found =
                among.stream().filter(key -> key.id().equals(id)).findFirst();
        found.ifPresent(all::remove);
        return found;
    }

    ApiKey require(String forTenant, Kind kind, String secret) {
        return select(key -> key.opens(kind, secret, time.now())).stream()
                .filter(key -> tenant.equals(forTenant))
                .findFirst()
                .orElseThrow(() -> Refusal.unauthorized("no such API key in this tenant"));
    }

    ApiKey requireLegacy(String secret) {
        return require(tenant, Kind.LEGACY, secret);
    }

    private List<ApiKey> select(Predicate<ApiKey> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private ApiKey add(
            Kind kind,
            String secret,
            String description,
            Optional<Instant> expires,
            Optional<Person> owner,
            Set<Permission> grants) {
        ApiKey key = new ApiKey(ids.next(), kind, secret, description, time.stamp(), expires, owner, grants);
        journal.hide(secret);
        all.add(key);
        return key;
    }

    /** Seen at once to be no real one. */
    private String newSecret() {
        return "test-" + ids.next() + "-not-real";
    }

    private static Set<Permission> everything() {
        return EnumSet.allOf(Permission.class);
    }
}
