package io.github.workflowautomation.openapi.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import io.github.workflowautomation.openapi.tree.TreeWalk;

/**
 * Flags what swagger-ui-express may have spoilt: it puts the document into its page with a replacement in which a dollar
 * has a meaning. What was there before cannot be told any more.
 */
final class SpoiltTexts {

    private static final String TEMPLATE = "<% swaggerOptions %>";

    private SpoiltTexts() {}

    static void flag(SectionDocument document, Findings findings) {
        TreeWalk.objects(document.root(), (place, object) -> {
            for (var member : object.properties()) {
                flag(document, place.appendProperty(member.getKey()), member.getKey(), member.getValue(), findings);
            }
        });
    }

    private static void flag(
            SectionDocument document, JsonPointer place, String key, JsonNode value, Findings findings) {
        String text = value.asText("");
        if (key.equals("pattern") && text.endsWith("\\$")) {
            findings.warning(
                    "spoilt-text",
                    document.file(),
                    place,
                    "ends in an escaped dollar: swagger-ui-express makes one of two, so an anchor may have got lost");
        }
        if (text.contains(TEMPLATE)) {
            findings.warning(
                    "spoilt-text",
                    document.file(),
                    place,
                    "holds a piece of the page's template: swagger-ui-express has put it in place of a dollar and an"
                            + " ampersand");
        }
    }
}
