package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A user of the tenant; the vendor also says contact. Two are the same only when they are one. Guarded by the tenant's lock.
 */
final class Person {
    private final UUID sid;
    private final int contactId;
    private final Instant created;
    private final Map<String, JsonValue> profile = new LinkedHashMap<>();
    private Instant modified;
    private boolean active = true;
    private Optional<Delegation> delegation = Optional.empty();

    /** Who acts for a person, and when. */
    record Delegation(Person delegate, Instant start, Instant end) {
        boolean isInForce(Instant now) {
            return !now.isBefore(start) && now.isBefore(end);
        }
    }

    Person(UUID sid, int contactId, Instant created, Map<String, JsonValue> profile) {
        this.sid = sid;
        this.contactId = contactId;
        this.created = created;
        this.modified = created;
        this.profile.putAll(profile);
    }

    UUID sid() {
        return sid;
    }

    int contactId() {
        return contactId;
    }

    Instant created() {
        return created;
    }

    Instant modified() {
        return modified;
    }

    String userName() {
        return text(Profile.USER_NAME);
    }

    String firstName() {
        return text(Profile.FIRST_NAME);
    }

    String lastName() {
        return text(Profile.LAST_NAME);
    }

    String name() {
        return firstName() + " " + lastName();
    }

    String email() {
        return text(Profile.EMAIL);
    }

    String department() {
        return text(Profile.DEPARTMENT);
    }

    boolean isActive() {
        return active;
    }

    Optional<Delegation> delegation() {
        return delegation;
    }

    /** What is known of the person, by the names of {@link Profile}. */
    Map<String, JsonValue> profile() {
        return new LinkedHashMap<>(profile);
    }

    void change(Map<String, JsonValue> changed, Instant when) {
        profile.putAll(changed);
        modified = when;
    }

    void setActive(boolean maySignIn, Instant when) {
        active = maySignIn;
        modified = when;
    }

    void delegate(Delegation to, Instant when) {
        delegation = Optional.of(to);
        modified = when;
    }

    /** Whether this person may do what waits for the other: because it is the same one, or acts for that one now. */
    boolean actsFor(Person other, Instant now) {
        return equals(other)
                || other.delegation
                        .filter(given -> given.isInForce(now))
                        .filter(given -> given.delegate().equals(this))
                        .isPresent();
    }

    private String text(String name) {
        return profile.getOrDefault(name, JsonNull.INSTANCE).asString().orElse("");
    }

    @Override
    public String toString() {
        return userName();
    }
}
