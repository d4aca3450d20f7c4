package io.github.workflowautomation.openapi.merge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;

/** What stands above the paths of the bundle. */
final class BundleHead {

    private BundleHead() {}

    static ObjectNode create(List<SectionDocument> documents) {
        ObjectNode head = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        head.put("openapi", "3.0.3");
        info(head.putObject("info"));
        server(head.putArray("servers").addObject());
        ArrayNode tags = head.putArray("tags");
        documents.forEach(document -> tag(tags.addObject(), document));
        return head;
    }

    private static void info(ObjectNode info) {
        info.put("title", "Nutrient Workflow Automation HTTP API (unofficial)");
        info.put(
                "description",
                "Built from the documents in vendor/ and the overlays in overlays/. Do not edit: see README.md.");
        info.put("version", "1");
    }

    // Every tenant has a host of its own, so there is none to name.
    private static void server(ObjectNode server) {
        server.put("url", "https://{host}");
        server.put("description", "The tenant's own host");
        server.putObject("variables")
                .putObject("host")
                .put("default", "tenant.example.com")
                .put("description", "The row HostHeader of System Settings.");
    }

    private static void tag(ObjectNode tag, SectionDocument document) {
        tag.put("name", document.section());
        String description = document.root().path("info").path("description").asText("");
        if (!description.isEmpty()) {
            tag.put("description", description);
        }
    }
}
