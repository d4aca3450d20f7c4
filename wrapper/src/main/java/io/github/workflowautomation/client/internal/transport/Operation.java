package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;

/**
 * What a request is for.
 *
 * @param id the operation's id
 * @param method the HTTP method
 * @param template the path with its parameters unfilled
 * @param safety what a repeat of it does
 * @param streamed whether its answer is handed on unread
 */
public record Operation(String id, String method, String template, Safety safety, boolean streamed) {
    /**
     * One whose answer is read into memory.
     *
     * @param id the operation's id
     * @param method the HTTP method
     * @param template the path with its parameters unfilled
     * @param safety what a repeat of it does
     */
    public Operation(String id, String method, String template, Safety safety) {
        this(id, method, template, safety, false);
    }

    /**
     * {@return the same at another path}
     *
     * @param path the path with its parameters unfilled
     */
    public Operation at(String path) {
        return new Operation(id, method, path, safety, streamed);
    }

    /** How messages name it. */
    String label() {
        return id + " (" + method + " " + template + ")";
    }
}
