package io.github.workflowautomation.openapi.report;

/**
 * What became of one section.
 *
 * @param section name of the section, such as {@code task-dispatcher}
 * @param found how its document was found, or why there is none
 * @param dialect as the document says, such as {@code OpenAPI 3.0.0}; empty if there is no document
 * @param operations number of its operations
 * @param bytes size of the document as received
 */
public record SectionLine(String section, String found, String dialect, int operations, long bytes) {

    /** One line: section, found how, dialect, operations, bytes. */
    @Override
    public String toString() {
        if (dialect.isEmpty()) {
            return section + ": " + found;
        }
        return section + ": " + found + ", " + dialect + ", " + operations
                + (operations == 1 ? " operation, " : " operations, ") + bytes + " bytes";
    }
}
