package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.util.List;
import java.util.Map;

/** Reads a client's settings from environment variables. */
final class Environment {
    static final String HOST = "WORKFLOW_HOST";
    static final String TENANT = "WORKFLOW_TENANT";
    static final String API_KEY = "WORKFLOW_API_KEY";
    static final String USER = "WORKFLOW_USER";

    private Environment() {}

    static WorkflowClientBuilder read(Map<String, String> variables) {
        List<String> missing = List.of(HOST, TENANT, API_KEY, USER).stream()
                .filter(name -> variables.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkflowConfigurationException(
                    missing.get(0), "the environment has no value for " + String.join(", ", missing) + ".");
        }
        return WorkflowClient.builder()
                .tenant(value(variables, TENANT), value(variables, HOST))
                .apiKey(value(variables, API_KEY))
                .actingAs(value(variables, USER));
    }

    private static String value(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, "");
    }
}
