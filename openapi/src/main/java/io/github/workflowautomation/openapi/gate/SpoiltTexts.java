package io.github.workflowautomation.openapi.gate;

import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Place;
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
                if (member.getValue().isTextual()) {
                    flag(document, place, member.getKey(), member.getValue().textValue(), findings);
                }
            }
        });
    }

    private static void flag(SectionDocument document, Place owner, String key, String text, Findings findings) {
        if (key.equals("pattern") && text.endsWith("\\$")) {
            findings.warning(
                    "spoilt-text",
                    document.file(),
                    owner.child(key).pointer(),
                    "ends in an escaped dollar: swagger-ui-express makes one of two, so an anchor may have got lost");
        }
        if (text.contains(TEMPLATE)) {
            findings.warning(
                    "spoilt-text",
                    document.file(),
                    owner.child(key).pointer(),
                    "holds a piece of the page's template: swagger-ui-express has put it in place of a dollar and an"
                            + " ampersand");
        }
    }
}
