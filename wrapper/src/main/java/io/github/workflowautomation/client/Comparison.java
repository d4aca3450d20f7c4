package io.github.workflowautomation.client;

/**
 * How a {@link Filter} compares. These are all that the older API's documentation names (D); that the current one takes the
 * same is inferred.
 */
public enum Comparison {
    /** The field is the value; the vendor's {@code eq}. */
    EQUALS("eq"),
    /** The value stands somewhere in the field; the vendor's {@code contains}. */
    CONTAINS("contains"),
    /** The field is the value or less; the vendor's {@code lteq}. */
    AT_MOST("lteq"),
    /** The field is the value or more; the vendor's {@code gteq}. */
    AT_LEAST("gteq");

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    /** {@return the vendor's word} */
    String word() {
        return word;
    }
}
