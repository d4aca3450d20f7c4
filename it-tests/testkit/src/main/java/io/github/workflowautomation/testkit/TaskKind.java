package io.github.workflowautomation.testkit;

/** What a task asks of its recipient. */
enum TaskKind {
    APPROVAL("approval"),
    DATA_CONTAINER("dataContainer"),
    FORM("form"),
    /** Asks nothing: it is reached, and the request goes on. */
    MILESTONE("milestone");

    private final String segment;

    TaskKind(String segment) {
        this.segment = segment;
    }

    /** The vendor's word in paths, under {@code /api/instance/tasktypes/}. */
    String segment() {
        return segment;
    }
}
