package io.github.workflowautomation.client;

/** Which end of a sorted list comes first. */
public enum SortDirection {
    /** The smallest, earliest or first by the alphabet; the vendor's {@code ASC} (D on the older API). */
    ASCENDING("ASC"),
    /** The largest, latest or last by the alphabet; the vendor's {@code DESC} (D on the older API). */
    DESCENDING("DESC");

    private final String word;

    SortDirection(String word) {
        this.word = word;
    }

    /** {@return the vendor's word} */
    String word() {
        return word;
    }
}
