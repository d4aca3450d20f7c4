package io.github.workflowautomation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's groups. Guarded by the tenant's lock. */
final class Groups {
    /** Whose members may do everything (D). */
    static final String ADMINISTRATORS = "System Administrators";

    /** Whose members may use what is in production: everybody, unless the tenant says otherwise (D). */
    static final String USERS = "Users";

    private final SeededIds ids;
    private final List<Group> all = new ArrayList<>();

    Groups(SeededIds ids) {
        this.ids = ids;
    }

    List<Group> all() {
        return List.copyOf(all);
    }

    List<Group> of(Person person) {
        return all.stream().filter(group -> group.has(person)).toList();
    }

    Group require(UUID sid) {
        return all.stream()
                .filter(group -> group.sid().equals(sid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such group"));
    }

    Group create(String name, String description) {
        requireUnused(name);
        Group group = new Group(ids.next(), name, description);
        all.add(group);
        return group;
    }

    void rename(Group group, String name) {
        if (!group.name().equals(name)) {
            requireOwn(group);
            requireUnused(name);
            group.rename(name);
        }
    }

    void delete(Group group) {
        requireOwn(group);
        all.remove(group);
    }

    boolean isMember(Person person, String name) {
        return byName(name).filter(group -> group.has(person)).isPresent();
    }

    Optional<Group> byName(String name) {
        return all.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    private void requireUnused(String name) {
        if (byName(name).isPresent()) {
            throw Refusal.conflict("there is a group of that name");
        }
    }

    private static void requireOwn(Group group) {
        if (group.name().equals(ADMINISTRATORS) || group.name().equals(USERS)) {
            throw Refusal.conflict("this group belongs to the tenant itself");
        }
    }
}
