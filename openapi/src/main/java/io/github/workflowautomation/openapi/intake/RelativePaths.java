package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;

/**
 * Says where the paths of a document begin that neither says so itself nor has a path under {@code /api}: at the section
 * on whose page it was.
 */
final class RelativePaths {

    private RelativePaths() {}

    static void root(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        if (!root.path("paths").isObject() || root.path("paths").isEmpty() || hasBase(root) || hasApiPath(root)) {
            return;
        }
        String base = "/api/" + document.section();
        if (root.has("swagger")) {
            root.put("basePath", base);
        } else {
            root.putArray("servers").addObject().put("url", base);
        }
        findings.warning(
                "relative-paths",
                document.file(),
                JsonPointer.compile("/paths"),
                "has no path under /api and names no server; its paths are taken as relative to " + base);
    }

    private static boolean hasBase(ObjectNode root) {
        String base = root.path("basePath").asText("/");
        boolean named = base.length() > 1;
        for (JsonNode server : root.path("servers")) {
            String path = server.path("url").asText("").replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*", "");
            named |= path.length() > 1;
        }
        return named;
    }

    private static boolean hasApiPath(ObjectNode root) {
        return root.path("paths").properties().stream()
                .anyMatch(path ->
                        path.getKey().startsWith("/api/") || path.getKey().startsWith("api/"));
    }
}
