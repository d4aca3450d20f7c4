package io.github.workflowautomation.openapi.capture;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.load.DocumentReader;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.Place;
import io.github.workflowautomation.openapi.tree.TreeWalk;
import java.util.Optional;

/** A first look into a captured document: whether it can be read at all, and how much is in it. */
public final class DocumentCheck {

    private final String section;
    private final Findings findings;
    private final int operations;
    private final Optional<String> refusal;

    private DocumentCheck(String section, Findings findings, int operations, Optional<String> refusal) {
        this.section = section;
        this.findings = findings;
        this.operations = operations;
        this.refusal = refusal;
    }

    /** Reads a document within the gate's limits. */
    public static DocumentCheck of(String section, byte[] content, Findings findings) {
        try {
            // What the reader finds, it finds again when the document is taken in.
            ObjectNode root = new DocumentReader(new Findings()).read(section, content);
            DocumentCheck check =
                    new DocumentCheck(section, findings, Operation.allOf(root).size(), Optional.empty());
            TreeWalk.objects(root, check::lookAtPattern);
            return check;
        } catch (ContentException e) {
            return new DocumentCheck(section, findings, 0, Optional.of("the document of " + e.getMessage()));
        }
    }

    /** swagger-ui-express makes one {@code $} of two, and a pattern is where two make sense. */
    private void lookAtPattern(Place place, ObjectNode object) {
        String pattern = object.path("pattern").asText("");
        if (pattern.endsWith("\\$")) {
            findings.warning(
                    "lost-dollar",
                    section,
                    place.child("pattern").pointer(),
                    "ends in an escaped $; if the vendor wrote $$ behind it, the page's server has eaten one");
        }
    }

    /** Adds a warning about the document as a whole. */
    public void warn(String rule, String message) {
        findings.warning(rule, section, JsonPointer.empty(), message);
    }

    public int operations() {
        return operations;
    }

    /** Why it cannot be read. */
    public Optional<String> refusal() {
        return refusal;
    }
}
