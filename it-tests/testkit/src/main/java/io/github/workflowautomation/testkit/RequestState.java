package io.github.workflowautomation.testkit;

/** Where a request stands; only {@code Started} has been seen in the vendor's documents. */
enum RequestState {
    STARTED("Started"),
    COMPLETED("Completed"),
    CANCELLED("Cancelled");

    private final String word;

    RequestState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
