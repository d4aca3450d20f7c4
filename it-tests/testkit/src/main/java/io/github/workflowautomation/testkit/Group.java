package io.github.workflowautomation.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A group of users. Guarded by the tenant's lock. */
final class Group {
    private final UUID sid;
    private final Set<Person> members = new LinkedHashSet<>();
    private String name;
    private String description;

    Group(UUID sid, String name, String description) {
        this.sid = sid;
        this.name = name;
        this.description = description;
    }

    UUID sid() {
        return sid;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<Person> members() {
        return List.copyOf(members);
    }

    boolean has(Person person) {
        return members.contains(person);
    }

    void rename(String newName) {
        name = newName;
    }

    void describe(String text) {
        description = text;
    }

    void add(List<Person> people) {
        members.addAll(people);
    }

    void remove(List<Person> people) {
        people.forEach(members::remove);
    }
}
