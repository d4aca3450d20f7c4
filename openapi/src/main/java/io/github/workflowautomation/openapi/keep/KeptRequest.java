package io.github.workflowautomation.openapi.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives one operation of a live document the request side back that the wrapper calls. The vendor's own parameters are
 * added after it, and every difference is reported.
 */
final class KeptRequest {

    private final SectionDocument document;
    private final Operation kept;
    private final ObjectNode live;
    private final Findings findings;

    KeptRequest(SectionDocument document, Operation kept, ObjectNode live, Findings findings) {
        this.document = document;
        this.kept = kept;
        this.live = live;
        this.findings = findings;
    }

    void restore() {
        parameters();
        body();
        if (RequestSide.answersBytes(document.root(), kept.node())
                && !RequestSide.answersBytes(document.root(), live)) {
            live.set("responses", kept.node().get("responses"));
            report("answers something else than bytes in the vendor's document; the wrapper takes bytes: kept so");
        }
    }

    private void parameters() {
        Map<String, JsonNode> vendors = new LinkedHashMap<>();
        for (JsonNode parameter : live.path("parameters")) {
            vendors.put(key(parameter), parameter);
        }
        ArrayNode all = live.arrayNode();
        for (JsonNode parameter : kept.node().path("parameters")) {
            JsonNode vendor = vendors.remove(key(parameter));
            all.add(restored(parameter, vendor));
        }
        vendors.values().forEach(parameter -> all.add(optional(parameter)));
        if (all.isEmpty()) {
            live.remove("parameters");
        } else {
            live.set("parameters", all);
        }
    }

    private JsonNode restored(JsonNode parameter, @Nullable JsonNode vendor) {
        if (vendor == null) {
            ObjectNode gone = resolved(parameter).deepCopy();
            gone.put("deprecated", true);
            gone.put("x-vendor-removed", true);
            report("parameter " + key(parameter) + " is gone from the vendor's document; kept for the wrapper");
            return gone;
        }
        JsonNode mine = resolved(parameter).path("schema");
        JsonNode theirs = resolved(vendor).path("schema");
        if (!mine.equals(theirs)) {
            report("parameter " + key(parameter)
                    + " has another schema in the vendor's document; the wrapper's is kept");
        }
        return parameter;
    }

    /** One more that must be given would change the wrapper's calls. */
    private JsonNode optional(JsonNode parameter) {
        ObjectNode resolved = resolved(parameter).deepCopy();
        if (resolved.path("required").asBoolean()) {
            resolved.put("required", false);
            report("parameter " + key(parameter) + " is new and required; the wrapper does not send it: made optional");
        }
        return resolved;
    }

    private void body() {
        JsonNode mine = kept.node().path("requestBody");
        JsonNode theirs = live.path("requestBody");
        if (mine.equals(theirs)) {
            return;
        }
        if (mine.isMissingNode()) {
            live.remove("requestBody");
            report("has a body in the vendor's document; the wrapper sends none: left out");
        } else {
            live.set("requestBody", mine);
            report("has another body in the vendor's document; the wrapper's is kept");
        }
    }

    private ObjectNode resolved(JsonNode parameter) {
        return (ObjectNode) RequestSide.resolved(document.root(), parameter);
    }

    private String key(JsonNode parameter) {
        JsonNode resolved = RequestSide.resolved(document.root(), parameter);
        return resolved.path("in").asText() + " " + resolved.path("name").asText();
    }

    private void report(String message) {
        findings.warning("kept-request", document.file(), kept.pointer(), message);
    }
}
