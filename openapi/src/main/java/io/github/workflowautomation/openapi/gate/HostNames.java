package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the names of hosts out of where a document says where it lives, and the tenant's own out of all its texts. */
final class HostNames {

    private static final Pattern ORIGIN = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

    private HostNames() {}

    static void replace(SectionDocument document, @Nullable String host, String by, Findings findings) {
        ObjectNode root = document.root();
        boolean changed = replaceOrigins(root, by);
        if (root.get("host") instanceof TextNode old && !old.textValue().equals(by)) {
            root.put("host", by);
            changed = true;
        }
        if (host != null && !host.isBlank()) {
            changed |= replaceText(root, host, by);
        }
        if (changed) {
            findings.info("host", document.file(), JsonPointer.empty(), "names of hosts are written as " + by);
        }
    }

    private static boolean replaceOrigins(ObjectNode root, String by) {
        boolean[] changed = {false};
        TreeWalk.describedObjects(root, (place, object) -> {
            for (JsonNode server : object.path("servers")) {
                Matcher origin = ORIGIN.matcher(server.path("url").asText(""));
                if (server instanceof ObjectNode one && origin.find()) {
                    String url = "https://" + by + server.path("url").asText().substring(origin.end());
                    changed[0] |= !url.equals(server.path("url").asText());
                    one.put("url", url);
                    one.remove("description");
                }
            }
        });
        return changed[0];
    }

    private static boolean replaceText(ObjectNode root, String host, String by) {
        Pattern named = Pattern.compile("(?i)(?<![A-Za-z0-9.-])" + Pattern.quote(host) + "(?![A-Za-z0-9-])");
        boolean[] changed = {false};
        TreeWalk.objects(root, (place, object) -> {
            for (var member : object.properties()) {
                if (member.getValue() instanceof TextNode text
                        && named.matcher(text.textValue()).find()) {
                    member.setValue(
                            TextNode.valueOf(named.matcher(text.textValue()).replaceAll(by)));
                    changed[0] = true;
                }
            }
        });
        return changed[0];
    }
}
