package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.List;
import java.util.Set;

/**
 * Takes the examples out of a document, because in a document that a server has made they may be anyone's data. What
 * stays: truth values, one of the values that the schema lists anyway, the vendor's error body, and what a person keeps.
 */
final class ExampleGate {

    private static final List<String> KEYS = List.of("example", "examples", "x-example", "x-examples");
    private static final Set<String> ERROR_BODY = Set.of("status", "message", "description");

    private final SectionDocument document;
    private final SensitiveTexts decisions;
    private int dropped;

    private ExampleGate(SectionDocument document, SensitiveTexts decisions) {
        this.document = document;
        this.decisions = decisions;
    }

    static void apply(SectionDocument document, SensitiveTexts decisions, Findings findings) {
        ExampleGate gate = new ExampleGate(document, decisions);
        TreeWalk.describedObjects(document.root(), gate::visit);
        if (gate.dropped > 0) {
            findings.info(
                    "examples",
                    document.file(),
                    JsonPointer.empty(),
                    gate.dropped + " examples are left out; to keep one, say so in " + SensitiveTexts.FILE);
        }
    }

    private void visit(Place place, ObjectNode object) {
        for (String key : KEYS) {
            JsonNode example = object.get(key);
            if (example == null || isKept(place.child(key)) || isHarmless(object, example)) {
                continue;
            }
            object.remove(key);
            dropped++;
        }
    }

    private boolean isKept(Place place) {
        return decisions.keeps(document.section(), place.pointer());
    }

    private static boolean isHarmless(ObjectNode owner, JsonNode example) {
        if (example.isBoolean() || example.isNull()) {
            return true;
        }
        for (JsonNode value : owner.path("enum")) {
            if (value.equals(example)) {
                return true;
            }
        }
        return isErrorBody(example);
    }

    private static boolean isErrorBody(JsonNode example) {
        boolean names = example.properties().stream().allMatch(member -> ERROR_BODY.contains(member.getKey()));
        return names
                && example.path("status").isInt()
                && example.path("message").isTextual();
    }
}
