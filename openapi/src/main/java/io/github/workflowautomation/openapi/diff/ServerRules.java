package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import java.util.Set;
import java.util.TreeSet;

/** The addresses at which the operations are found. */
final class ServerRules {

    private final DocumentTree old;
    private final DocumentTree now;

    ServerRules(DocumentTree old, DocumentTree now) {
        this.old = old;
        this.now = now;
    }

    void ofDocument(Unit unit) {
        compare(unit, old.top().child("servers"), now.top().child("servers"));
    }

    /** Only where the operation or its path says something of its own. */
    void ofOperation(Unit unit, Operation was, Operation is) {
        Located before = own(old, was);
        Located after = own(now, is);
        if (before.isThere() || after.isThere()) {
            compare(
                    unit,
                    before.isThere() ? before : old.top().child("servers"),
                    after.isThere() ? after : now.top().child("servers"));
        }
    }

    private static Located own(DocumentTree document, Operation operation) {
        Located own = new Located(operation.node(), operation.place()).child("servers");
        return own.isThere()
                ? own
                : document.top().child("paths").child(operation.path()).child("servers");
    }

    private static void compare(Unit unit, Located before, Located after) {
        Set<String> were = addresses(before);
        Set<String> are = addresses(after);
        were.stream()
                .filter(address -> !are.contains(address))
                .forEach(address -> unit.note(Rule.SERVER_REMOVED, after, "no longer at " + address));
        are.stream()
                .filter(address -> !were.contains(address))
                .forEach(address -> unit.note(Rule.SERVER_ADDED, after, "also at " + address));
    }

    // Without servers a document means the host that it is from; the name of a variable means nothing.
    private static Set<String> addresses(Located servers) {
        Set<String> addresses = new TreeSet<>();
        for (JsonNode server : servers.node()) {
            String address = new PathTemplate(server.path("url").asText("")).shape();
            addresses.add(address.endsWith("/") ? address : address + "/");
        }
        if (addresses.isEmpty()) {
            addresses.add("/");
        }
        return addresses;
    }
}
