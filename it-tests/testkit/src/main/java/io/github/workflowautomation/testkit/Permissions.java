package io.github.workflowautomation.testkit;

import java.util.Arrays;
import java.util.Optional;

/** Who may do what. Guarded by the tenant's lock. */
final class Permissions {
    private final Groups groups;

    Permissions(Groups groups) {
        this.groups = groups;
    }

    boolean isAdministrator(Person person) {
        return groups.isMember(person, Groups.ADMINISTRATORS);
    }

    /** Whether the person may do that with requests of the process. */
    boolean may(Person person, Permission permission, ProcessDefinition process) {
        if (isAdministrator(person)) {
            return true;
        }
        return switch (permission) {
            case RUN, PARTICIPATE -> mayStart(person, process);
            default -> false;
        };
    }

    private boolean mayStart(Person person, ProcessDefinition process) {
        return process.starters().isEmpty()
                || process.starters().stream().anyMatch(group -> groups.isMember(person, group));
    }

    void requireAdministrator(Person person) {
        if (!isAdministrator(person)) {
            throw Refusal.forbidden();
        }
    }

    void requireRun(Person person, ProcessDefinition process) {
        if (!may(person, Permission.RUN, process)) {
            throw Refusal.forbidden();
        }
    }

    /** A request is seen by who has a part in it, and by who may monitor its process. */
    void requireSight(Person person, RequestEntry request) {
        if (!request.concerns(person) && !may(person, Permission.MONITOR, request.process())) {
            throw Refusal.forbidden();
        }
    }

    /** The permission of that name, in any case. */
    static Optional<Permission> named(String word) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
