package io.github.workflowautomation.openapi.capture.page;

/**
 * Where a page says that its document is.
 *
 * @param kind what is to be found there
 * @param url the URL as the page has it, possibly relative; for a computed one the name of the setting
 * @param name what the page calls it; empty if it does not say
 */
public record Address(Kind kind, String url, String name) {

    /** The kinds, in the order in which a Swagger UI obeys them. */
    public enum Kind {
        /** A UI configuration, which holds further addresses. */
        CONFIGURATION,
        /** A document. */
        DOCUMENT,
        /** A document, relative to the page as if that were a folder. */
        BELOW_PAGE,
        /** A document by the look of it: the page has the address somewhere, and does not say for what. */
        MENTIONED,
        /** Something that only running the script would tell. */
        COMPUTED
    }
}
