package io.github.workflowautomation.testkit;

/** What a user, or who holds an API key, may do; the nine names of the vendor's guides (D). */
public enum Permission {
    /** See how something is set up. */
    VIEW_CONFIG("ViewConfig"),
    /** Change it. */
    EDIT("Edit"),
    /** Make a new one. */
    CREATE("Create"),
    /** Delete it. */
    DELETE("Delete"),
    /** Start requests of a process, run a report. */
    RUN("Run"),
    /** Complete tasks. */
    PARTICIPATE("Participate"),
    /** Give permissions to others. */
    GRANT("Grant"),
    /** Manage users, groups and API keys. */
    MANAGE("Manage"),
    /** See requests in which one has no part. */
    MONITOR("Monitor");

    private final String word;

    Permission(String word) {
        this.word = word;
    }

    /** The vendor's word for it, such as {@code ViewConfig}. */
    public String word() {
        return word;
    }
}
