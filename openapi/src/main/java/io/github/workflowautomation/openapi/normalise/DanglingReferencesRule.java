package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.References;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes every reference lead to a component of its own name. One that leads nowhere is given an open one; one that leads
 * into the middle of something is given a component with the same content, because paths and components move.
 */
final class DanglingReferencesRule implements Rule {

    private static final Pattern COMPONENT =
            Pattern.compile("#/components/(schemas|responses|requestBodies|parameters|headers)/([^/]+)");

    @Override
    public void apply(SectionDocument document, Findings findings) {
        ObjectNode root = document.root();
        dropParameters(document, findings);
        dropMappings(root);
        for (References.Reference reference : References.of(root)) {
            Matcher component = COMPONENT.matcher(reference.target());
            JsonNode target = References.resolve(root, reference.target());
            if (component.matches() && target.isMissingNode()) {
                declare(root, component.group(1), component.group(2));
                warn(document, reference, findings, "leads nowhere: " + reference.target() + "; taken as open");
            } else if (!component.matches()) {
                detach(document, reference, target, findings);
            }
        }
    }

    /** A parameter without a name cannot be made up. */
    private static void dropParameters(SectionDocument document, Findings findings) {
        TreeWalk.describedObjects(document.root(), (place, object) -> {
            if (!(object.get("parameters") instanceof ArrayNode parameters)) {
                return;
            }
            for (int i = parameters.size() - 1; i >= 0; i--) {
                String target = parameters.get(i).path("$ref").asText("");
                if (!target.isEmpty()
                        && References.resolve(document.root(), target).isMissingNode()) {
                    parameters.remove(i);
                    JsonPointer at = place.child("parameters").child(i).pointer();
                    findings.warning(
                            "dangling-reference", document.file(), at, "leads nowhere: " + target + "; dropped");
                }
            }
        });
    }

    private static void declare(ObjectNode root, String kind, String name) {
        ObjectNode component =
                root.withObject(JsonPointer.compile("/components/" + kind)).putObject(name);
        switch (kind) {
            case "responses" -> component.put("description", "");
            case "requestBodies" ->
                component.putObject("content").putObject("application/json").putObject("schema");
            case "headers" -> component.putObject("schema");
            default -> component.put("description", "The document refers to it and does not describe it: open JSON.");
        }
    }

    private static void detach(
            SectionDocument document, References.Reference reference, JsonNode target, Findings findings) {
        JsonPointer place = reference.place().pointer();
        if (!(document.root().at(place.head()) instanceof ObjectNode holder)
                || !reference.place().step().equals("$ref")) {
            return;
        }
        holder.remove("$ref");
        if (target instanceof ObjectNode content && !content.has("$ref")) {
            holder.setAll(content.deepCopy());
            findings.info("deep-reference", document.file(), place, "leads into something; written out instead");
        } else {
            warn(document, reference, findings, "leads nowhere: " + reference.target() + "; taken as open");
        }
    }

    private static void dropMappings(ObjectNode root) {
        TreeWalk.describedObjects(root, (place, object) -> {
            if (!(object.get("mapping") instanceof ObjectNode mapping) || !object.has("propertyName")) {
                return;
            }
            for (Map.Entry<String, JsonNode> entry : List.copyOf(mapping.properties())) {
                String name = entry.getValue().asText();
                String target = name.startsWith("#/") ? name : "#/components/schemas/" + name;
                if (References.resolve(root, target).isMissingNode()) {
                    mapping.remove(entry.getKey());
                }
            }
        });
    }

    private static void warn(
            SectionDocument document, References.Reference reference, Findings findings, String message) {
        findings.warning(
                "dangling-reference", document.file(), reference.place().pointer(), message);
    }
}
