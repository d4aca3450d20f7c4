package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Takes the servers off a document: the bundle has one, with the tenant's host as a variable. A path in a server's
 * address is part of every path of the document, and moves there.
 */
final class ServersRule implements Rule {

    private static final JsonPointer PLACE = JsonPointer.compile("/servers");
    private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        JsonNode servers = document.root().remove("servers");
        if (servers == null || servers.isEmpty()) {
            findings.info("servers", document.file(), PLACE, "are missing; the bundle has one, of any tenant");
            return;
        }
        Set<String> bases = new TreeSet<>();
        servers.forEach(server -> bases.add(base(server.path("url").asText())));
        String base = bases.iterator().next();
        if (bases.size() > 1 || base.contains("{")) {
            throw new ContentException(document.file(), PLACE, "have different paths, or one that varies: " + bases);
        }
        if (!base.isEmpty()) {
            prepend(document.root(), base);
        }
        findings.info(
                "servers", document.file(), PLACE, "become one, of any tenant; put before all paths: '" + base + "'");
    }

    private static String base(String url) {
        String path = ORIGIN.matcher(url).replaceFirst("");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static void prepend(ObjectNode root, String base) {
        JsonNode old = root.path("paths");
        ObjectNode paths = root.objectNode();
        old.properties().forEach(path -> paths.set(base + path.getKey(), path.getValue()));
        root.set("paths", paths);
    }
}
