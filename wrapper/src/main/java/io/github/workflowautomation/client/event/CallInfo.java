package io.github.workflowautomation.client.event;

/**
 * A call that is being made.
 *
 * @param number tells the calls of one client apart, from 1
 * @param operationId the id of the operation, such as {@code listInstances}
 * @param method the HTTP method
 * @param template the path with its parameters unfilled
 */
public record CallInfo(long number, String operationId, String method, String template) {}
