package io.github.workflowautomation.client.internal.transport;

/** What a call is doing, for the message when its time is up. */
enum CallPhase {
    TOKEN("waited for a token"),
    TURN("waited for its turn (setting maxConcurrentCalls)"),
    ANSWER("waited for a connection or the answer"),
    PAUSE("waited to be tried again"),
    BODY("was reading the answer");

    private final String words;

    CallPhase(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
