package io.github.workflowautomation.openapi.capture.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Damaged;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Document;
import io.github.workflowautomation.openapi.capture.page.DocumentText.Verdict;
import io.github.workflowautomation.openapi.capture.page.LenientJson.Unreadable;

/** What an answer or a file is, judged by what is in it: servers and browsers name types as they please. */
public sealed interface Body {

    /**
     * A document.
     *
     * @param document it
     */
    record Specification(Document document) implements Body {}

    /**
     * Meant to be a document.
     *
     * @param damage what is the matter
     */
    record Broken(Damaged damage) implements Body {}

    /**
     * A page.
     *
     * @param html it
     */
    record Page(HtmlPage html) implements Body {}

    /**
     * A script, or settings of one.
     *
     * @param clues what it tells
     */
    record Script(Clues clues) implements Body {}

    /**
     * An object that is none of these, such as an error.
     *
     * @param object it
     */
    record Json(ObjectNode object) implements Body {}

    /** Looks at a text. */
    static Body of(String text) {
        Verdict verdict = DocumentText.judge(text);
        if (verdict instanceof Document document) {
            return new Specification(document);
        }
        if (verdict instanceof Damaged damage) {
            return new Broken(damage);
        }
        if (HtmlPage.looksLike(text)) {
            return new Page(HtmlPage.of(text));
        }
        return text.stripLeading().startsWith("{") ? object(text) : new Script(ScriptScan.read(text));
    }

    private static Body object(String text) {
        try {
            JsonNode value = LenientJson.readAt(text, 0).value();
            Clues clues = new Clues();
            UiConfiguration.read(value, clues);
            boolean settings =
                    !clues.documents().isEmpty() || !clues.addresses().isEmpty();
            return settings || !(value instanceof ObjectNode object) ? new Script(clues) : new Json(object);
        } catch (Unreadable e) {
            return new Script(ScriptScan.read(text));
        }
    }
}
