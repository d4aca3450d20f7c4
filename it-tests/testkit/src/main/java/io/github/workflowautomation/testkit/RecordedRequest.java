package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.Optional;

/**
 * One request that the tenant received and how it was answered, without its secrets.
 *
 * @param method the HTTP method
 * @param path the path as it was sent, keys and tokens replaced by {@code ***}
 * @param query the query as it was sent, likewise masked; empty when there was none
 * @param status the status of the answer; 0 when the connection was dropped in place of one
 * @param operationId the id of the operation, such as {@code startInstance}; empty for a path that is none's
 * @param body the body as it was sent, likewise masked, passwords too; empty when there was none, or when it was no text
 */
public record RecordedRequest(
        String method, String path, String query, int status, Optional<String> operationId, String body) {

    /** The call without its outcome, as in {@code GET /api/user/current}. */
    public String call() {
        return method + " " + path;
    }

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException when it is none
     */
    public JsonValue json() {
        return JsonValue.parse(body);
    }

    @Override
    public String toString() {
        return call() + (query.isEmpty() ? "" : "?" + query) + " -> " + status;
    }
}
