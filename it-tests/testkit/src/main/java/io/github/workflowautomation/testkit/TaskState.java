package io.github.workflowautomation.testkit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a task stands, in the words of the vendor's guides. */
enum TaskState {
    OPEN("In Progress"),
    COMPLETED("Completed"),
    CANCELLED("Cancelled");

    private final String word;

    TaskState(String word) {
        this.word = word;
    }

    /** The state of that word, in any case. */
    static TaskState named(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("taskState must be one of "
                        + Arrays.stream(values()).map(TaskState::word).collect(Collectors.joining(", "))));
    }

    String word() {
        return word;
    }
}
