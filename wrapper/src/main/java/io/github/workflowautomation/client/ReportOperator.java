package io.github.workflowautomation.client;

/** How a report's filter compares (T). */
public enum ReportOperator {
    /** Is the value. */
    EQUALS("Equals"),
    /** Is not the value. */
    NOT_EQUALS("Not_Equals"),
    /** Has the value in it. */
    CONTAINS("Contains"),
    /** Does not have the value in it. */
    NOT_CONTAINS("Not_Contains"),
    /** Begins with the value. */
    BEGINS_WITH("Begins_With"),
    /** Ends with the value. */
    ENDS_WITH("Ends_With"),
    /** Is more than the value. */
    GREATER_THAN("Greater_Than"),
    /** Is the value or more. */
    GREATER_THAN_OR_EQUAL("Greater_Than_Eq_To"),
    /** Is less than the value. */
    LESS_THAN("Less_Than"),
    /** Is the value or less. */
    LESS_THAN_OR_EQUAL("Less_Than_Eq_To"),
    /** Is empty, whatever the value. */
    IS_EMPTY("Is_Empty"),
    /** Is not empty, whatever the value. */
    IS_NOT_EMPTY("Is_Not_Empty");

    private final String vendorName;

    ReportOperator(String vendorName) {
        this.vendorName = vendorName;
    }

    /** {@return the vendor's name} */
    public String vendorName() {
        return vendorName;
    }
}
