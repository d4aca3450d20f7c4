package io.github.workflowautomation.client.event;

import java.util.Map;

/**
 * A call that is being made.
 *
 * @param number tells the calls of one client apart, from 1
 * @param operationId the id of the operation, such as {@code listInstances}
 * @param method the HTTP method
 * @param template the path with its parameters unfilled
 * @param tags what the program said of the call by {@link io.github.workflowautomation.client.WorkflowClient#tagged}, in that
 *     order
 */
public record CallInfo(long number, String operationId, String method, String template, Map<String, String> tags) {}
