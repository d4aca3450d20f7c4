package io.github.workflowautomation.live;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds out by which permission requests can be listed: the names are documented (D), that the call takes them is not (I). */
final class RequestListPermission {
    private static final List<String> NAMES =
            List.of("Participate", "Monitor", "Run", "ViewConfig", "Manage", "Edit", "Create", "Delete", "Grant");

    private final KnownOperation list;
    private final Asking asking;
    private final Learned learned;

    RequestListPermission(KnownApi api, Asking asking, Learned learned) {
        this.list = api.operation("listInstances");
        this.asking = asking;
        this.learned = learned;
    }

    void tell() throws InterruptedException {
        if (isTaken(learned.conventions().requestListPermission())) {
            return;
        }
        for (String name : Stream.concat(NAMES.stream(), NAMES.stream().map(RequestListPermission::small))
                .toList()) {
            if (!name.equals(learned.conventions().requestListPermission()) && isTaken(name)) {
                learned.requestListPermission(name);
                return;
            }
        }
    }

    private boolean isTaken(String permission) throws InterruptedException {
        return asking.answersAt(asking.address(list, Map.of("permissionType", permission)));
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
