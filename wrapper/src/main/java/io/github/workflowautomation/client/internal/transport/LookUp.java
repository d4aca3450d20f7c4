package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.Outcome;

/** How to settle whether the server acted on a call whose answer was lost or cannot be read. */
public final class LookUp {
    private LookUp() {}

    /**
     * {@return a sentence, with a blank before it; empty when there is nothing to settle or no known way}
     *
     * @param details the facts of the call
     */
    public static String advice(ErrorDetails details) {
        if (details.outcome() != Outcome.UNKNOWN) {
            return "";
        }
        return switch (details.operationId()) {
            case "startInstance", "startInstanceAtTask", "legacyStartInstance" ->
                " If the request has a name of its own, requests().named(name) tells whether it was started.";
            case "completeApproval",
                    "completeDataContainer",
                    "submitForm",
                    "legacyCompleteApproval",
                    "legacyCompleteDataContainer" -> " tasks().isMine(id) tells whether the task is still open.";
            case "cancelInstance" -> " requests().get(id) tells its state.";
            default -> "";
        };
    }
}
