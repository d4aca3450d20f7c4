package io.github.workflowautomation.testkit;

/**
 * One request that the tenant received and how it was answered, without its secrets.
 *
 * @param method the HTTP method
 * @param path the path as it was sent, keys and tokens replaced by {@code ***}
 * @param query the query as it was sent, likewise masked; empty when there was none
 * @param status the status of the answer
 */
public record RecordedRequest(String method, String path, String query, int status) {

    /** The call without its outcome, as in {@code GET /api/user/current}. */
    public String call() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return call() + (query.isEmpty() ? "" : "?" + query) + " -> " + status;
    }
}
