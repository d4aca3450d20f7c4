package io.github.workflowautomation.testkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's users. */
final class People {
    private final List<Person> all;

    People(List<Person> all) {
        this.all = List.copyOf(all);
    }

    List<Person> all() {
        return all;
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
}
