package io.github.workflowautomation.contract;

import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every error about an answer has to be: it names the operation, and the place in the JSON; it quotes nothing. */
final class TypedError {
    static final String TOKEN = "test-token-not-real";

    private static final int LONGEST_MESSAGE = 1_500;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern PLACE = Pattern.compile("\\(at \\$");

    private TypedError() {}

    /**
     * Checks one.
     *
     * @param error the error
     * @param answer the answer that it is about
     * @param isJson whether that is JSON, in which there are places to name
     * @return its name
     */
    static String checked(WorkflowException error, HostileAnswer answer, boolean isJson) {
        String message = String.valueOf(error.getMessage());
        require(!error.operationId().isBlank(), "is of no operation", error);
        require(message.length() <= LONGEST_MESSAGE, "is longer than a message", error);
        require(answer.breaksOff() || !(error instanceof NetworkException), "blames the network", error);
        if (error instanceof UnreadableResponseException) {
            require(message.contains(error.operationId()), "names no operation", error);
        }
        if (isJson && error instanceof UnreadableResponseException) {
            require(PLACE.matcher(message).find(), "names no place in the JSON", error);
        }
        quotesNothing(error, answer);
        return error.getClass().getSimpleName();
    }

    private static void quotesNothing(WorkflowException error, HostileAnswer answer) {
        String all = everything(error);
        require(!all.contains(TOKEN), "holds the token", error);
        if (answer.isRefusal()) {
            return; // what a server says of its refusal is for the caller
        }
        String body = answer.text();
        for (int at = 0; at + LONGEST_QUOTE <= body.length() && at < 100 * LONGEST_QUOTE; at += LONGEST_QUOTE / 2) {
            require(!all.contains(body.substring(at, at + LONGEST_QUOTE)), "quotes the answer", error);
        }
    }

    private static String everything(@Nullable Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = error; at != null; at = at.getCause()) {
            text.append(at).append('\n');
            for (Throwable suppressed : at.getSuppressed()) {
                text.append(suppressed).append('\n');
            }
        }
        return text.toString();
    }

    private static void require(boolean holds, String problem, WorkflowException error) {
        if (!holds) {
            throw new AssertionError("The error " + problem + ": " + error, error);
        }
    }
}
