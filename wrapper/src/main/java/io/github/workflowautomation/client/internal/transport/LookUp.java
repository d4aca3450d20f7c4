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
                    "completeMilestone",
                    "completeOpenUrl",
                    "executeTask",
                    "legacyCompleteApproval",
                    "legacyCompleteDataContainer" ->
                " tasks().isMine(id) tells whether the task is still open; what only saves leaves it open, so that this tells"
                        + " nothing of it.";
            case "setRecipientTaskState", "reassignTask" ->
                " tasks().ofRequest(request) tells how far its tasks are and whose.";
            case "cancelInstance" -> " requests().get(id) tells its state.";
            case "setInstanceMilestone" -> " requests().get(id) tells its last milestone.";
            case "deleteInstances" -> " requests().get(id) tells whether it is still there.";
            case "addComment", "updateComment", "deleteComment" ->
                " requests().comments().of(request) tells which there are.";
            case "addParticipant" -> " requests().participants().get(request, user) tells whether the user is one.";
            case "resetTask", "changeTaskTimeSettings" -> " requests().tasks().summary(task) tells where it stands.";
            case "addTaskRecipients", "removeTaskRecipients", "removeRecipientTasks", "createRecipientTask" ->
                " requests().tasks().recipients().of(task) tells who has a share of it.";
            case "createProcess", "importProcess", "copyProcess", "createProcessVersion" ->
                " processes().list() tells whether it is there.";
            case "createUser", "legacyCreateUser" -> " users().findByUserName(name) tells whether there is one.";
            case "createGroup" -> " groups().findByName(name) tells whether it is there.";
            case "addGroupMembers", "removeGroupMembers" -> " groups().members(group) tells who is in it.";
            case "createApiKey" -> " apiKeys().list() tells whether there is one too many.";
            case "createPersonalApiKey" -> " apiKeys().personal().list() tells whether there is one too many.";
            case "createUserSync" -> " users().syncs().list() tells whether it is there.";
            case "runUserSync" -> " users().syncs().runs().history(sync) tells whether it runs.";
            default -> "";
        };
    }
}
