package io.github.workflowautomation.openapi.intake;

/**
 * What has become of one section.
 *
 * @param section its name
 * @param kind what has become of it
 * @param foundHow where its document was; empty if it has none
 * @param dialect what the document says it is; empty if it has none
 * @param operations number of the document's operations; 0 if it is not taken in
 * @param bytes size of the document as captured
 * @param message why it is not taken in, or empty; holds no secret
 */
public record SectionOutcome(
        String section, Kind kind, String foundHow, String dialect, int operations, int bytes, String message) {

    /** What may become of a section. */
    public enum Kind {
        /** There was no document of it. */
        NEW,
        /** Its document says something else than the committed one. */
        CHANGED,
        /** Its document says what the committed one says. */
        UNCHANGED,
        /** There is no document, or it was refused; a committed one stays, and is marked stale if anything is written. */
        MISSING
    }

    public boolean isTaken() {
        return kind != Kind.MISSING;
    }
}
