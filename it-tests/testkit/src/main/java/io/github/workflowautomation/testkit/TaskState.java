package io.github.workflowautomation.testkit;

/** Where a task stands, in the words of the vendor's guides. */
enum TaskState {
    OPEN("In Progress"),
    COMPLETED("Completed"),
    CANCELLED("Cancelled");

    private final String word;

    TaskState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
