package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;

/**
 * What a request is for.
 *
 * @param id the operation's id
 * @param method the HTTP method
 * @param template the path with its parameters unfilled
 * @param safety what a repeat of it does
 */
public record Operation(String id, String method, String template, Safety safety) {
    /** How messages name it. */
    String label() {
        return id + " (" + method + " " + template + ")";
    }
}
