package io.github.workflowautomation.client;

/**
 * A word of the vendor's that this library sends, besides the names in bodies. The letter is its evidence: D documented, T in
 * third-party code, I inferred. Replace one by {@link VendorConventions.Builder#word}.
 */
public enum VendorWord {
    /** The status of a user who may sign in, in a path of the current API (I). */
    USER_ACTIVE("Active"),
    /** The status of a user who may not sign in, in a path of the current API (I; the word is D for the older one). */
    USER_INACTIVE("Inactive"),
    /** The owner of a file that is a request (D on the older API, I on the current one). */
    OWNER_REQUEST("instance"),
    /** The owner of a file that is a process (D on the older API, I on the current one). */
    OWNER_PROCESS("process"),
    /** The owner of a file that is a task (D on the older API, I on the current one). */
    OWNER_TASK("task"),
    /** The format of an export for Excel, in a path (T). */
    EXCEL_EXPORT("excel"),
    /** The label of the filter by date that a report may expose (T). */
    REPORT_DATE_FILTER("ExposeDateFilter");

    private final String defaultWord;

    VendorWord(String defaultWord) {
        this.defaultWord = defaultWord;
    }

    /** {@return the word that is sent unless a client is told otherwise} */
    public String defaultWord() {
        return defaultWord;
    }
}
