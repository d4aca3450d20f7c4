package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the servers off a document: the bundle has one, with the tenant's host as a variable. A path in a server's
 * address is part of every path of the document, and moves there.
 */
final class ServersRule implements Rule {

    private static final JsonPointer PLACE = JsonPointer.compile("/servers");
    private static final Pattern ORIGIN = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        JsonNode servers = document.root().remove("servers");
        removeInnerServers(document, findings);
        if (servers == null || servers.isEmpty()) {
            findings.info("servers", document.file(), PLACE, "are missing; the bundle has one, of any tenant");
            return;
        }
        Set<String> bases = new LinkedHashSet<>();
        servers.forEach(server -> bases.add(base(server)));
        String base = chosen(document, bases);
        if (bases.size() > 1) {
            findings.warning(
                    "servers",
                    document.file(),
                    PLACE,
                    "have different paths: " + bases + "; '" + base + "' is taken, because it fits the section best");
        }
        if (isThereAlready(document.root(), base)) {
            findings.warning(
                    "servers", document.file(), PLACE, "say '" + base + "', which all paths begin with already");
        } else if (!base.isEmpty()) {
            prepend(document.root(), base);
        }
        findings.info(
                "servers", document.file(), PLACE, "become one, of any tenant; put before all paths: '" + base + "'");
    }

    private static String chosen(SectionDocument document, Set<String> bases) {
        String wanted = "/api/" + document.section();
        return bases.stream()
                .filter(base -> (base + "/").startsWith(wanted + "/"))
                .findFirst()
                .orElse(bases.iterator().next());
    }

    /** The path of a server's address, its variables at their defaults. */
    private static String base(JsonNode server) {
        String url = server.path("url").asText("");
        for (var variable : server.path("variables").properties()) {
            url = url.replace(
                    "{" + variable.getKey() + "}",
                    variable.getValue().path("default").asText(""));
        }
        String path = ORIGIN.matcher(url).replaceFirst("");
        String rooted = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
        return rooted.endsWith("/") ? rooted.substring(0, rooted.length() - 1) : rooted;
    }

    private static boolean isThereAlready(ObjectNode root, String base) {
        JsonNode paths = root.path("paths");
        return !base.isEmpty()
                && !paths.isEmpty()
                && paths.properties().stream().allMatch(path -> (path.getKey() + "/").startsWith(base + "/"));
    }

    private static void prepend(ObjectNode root, String base) {
        JsonNode old = root.path("paths");
        ObjectNode paths = root.objectNode();
        old.properties().forEach(path -> paths.set(base + path.getKey(), path.getValue()));
        root.set("paths", paths);
    }

    private static void removeInnerServers(SectionDocument document, Findings findings) {
        for (Operation operation : document.operations()) {
            boolean own = operation.node().remove("servers") != null;
            boolean shared =
                    Operation.pathItem(document.root(), operation.path()).remove("servers") != null;
            if (own || shared) {
                findings.warning(
                        "servers",
                        document.file(),
                        operation.pointer(),
                        "has servers of its own; the tenant's is taken");
            }
        }
    }
}
