package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonNull;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.testkit.Person.Delegation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tenant's users. Guarded by the tenant's lock. */
final class People {
    private final SeededIds ids;
    private final TenantTime time;
    private final List<Person> all = new ArrayList<>();

    People(SeededIds ids, TenantTime time) {
        this.ids = ids;
        this.time = time;
    }

    List<Person> all() {
        return List.copyOf(all);
    }

    Optional<Person> byUserName(String userName) {
        return all.stream()
                .filter(person -> person.userName().equalsIgnoreCase(userName))
                .findFirst();
    }

    Optional<Person> bySid(UUID sid) {
        return all.stream().filter(person -> person.sid().equals(sid)).findFirst();
    }

    Person requireSid(UUID sid) {
        return bySid(sid).orElseThrow(() -> Refusal.notFound("no such user"));
    }

    Person create(Map<String, JsonValue> profile) {
        List<String> missing = Profile.MANDATORY.stream()
                .filter(name -> !profile.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.badRequest("a user needs " + String.join(", ", missing));
        }
        requireUnused(profile, Optional.empty());
        Person person = new Person(ids.next(), ids.nextNumber(), time.stamp(), profile);
        all.add(person);
        return person;
    }

    void change(Person person, Map<String, JsonValue> profile) {
        requireUnused(profile, Optional.of(person));
        person.change(profile, time.stamp());
    }

    /** The whole record: what is not in it is gone, but for what a user cannot be without. */
    void replace(Person person, Map<String, JsonValue> profile) {
        Map<String, JsonValue> whole = new LinkedHashMap<>(profile);
        person.profile().keySet().stream()
                .filter(name -> !Profile.MANDATORY.contains(name))
                .forEach(name -> whole.putIfAbsent(name, JsonNull.INSTANCE));
        change(person, whole);
    }

    void setActive(Person person, boolean maySignIn) {
        person.setActive(maySignIn, time.stamp());
    }

    void delegate(Person person, Person delegate, Instant start, Instant end) {
        if (person.equals(delegate) || !end.isAfter(start)) {
            throw Refusal.badRequest("a delegation is to somebody else, and ends after it starts");
        }
        person.delegate(new Delegation(delegate, start, end), time.stamp());
    }

    private void requireUnused(Map<String, JsonValue> profile, Optional<Person> owner) {
        Optional<Person> other = Optional.ofNullable(profile.get(Profile.USER_NAME))
                .flatMap(JsonValue::asString)
                .flatMap(this::byUserName);
        if (other.isPresent() && !other.equals(owner)) {
            throw Refusal.conflict("there is a user of that name");
        }
    }
}
