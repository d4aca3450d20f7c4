package io.github.workflowautomation.openapi.diff;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.workflowautomation.openapi.lock.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One thing that differs.
 *
 * @param rule what kind of change it is
 * @param wire what it does on the wire
 * @param source what it does to Java source
 * @param in {@code request} or {@code response}, both, or an empty string where the direction means nothing
 * @param at the place in the new document, or in the old one if the new one has it no more
 * @param detail what is there now and what was there before, in a few words; no text of the documents but names
 * @param operations the operations that are touched, by method and path; empty if it is the document itself
 */
public record Change(
        Rule rule, Wire wire, Source source, String in, JsonPointer at, String detail, List<String> operations) {

    /** Names the change in a decision; the same for the same change between other documents. */
    public String id() {
        String text = rule.id() + " " + at + " " + detail;
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
