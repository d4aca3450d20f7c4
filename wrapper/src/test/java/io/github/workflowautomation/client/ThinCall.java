package io.github.workflowautomation.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A method that hands out what a catalogued operation answers, as it came.
 *
 * @param operation the operation's id
 * @param act calls the method; gives the JSON, or the text of the file
 * @param sent the request, with its body where there is one
 */
record ThinCall(String operation, Function<WorkflowClient, Object> act, String sent) {
    /** One whose answer is a file. */
    static ThinCall ofFile(String operation, Function<WorkflowClient, FileDownload> act, String sent) {
        return new ThinCall(operation, client -> act.apply(client).read(ThinCall::text), sent);
    }

    private static String text(InputStream content) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return operation + ": " + sent;
    }
}
