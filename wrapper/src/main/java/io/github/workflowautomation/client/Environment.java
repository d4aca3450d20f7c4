package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads a client's settings from environment variables. */
final class Environment {
    static final String HOST = "WORKFLOW_HOST";
    static final String TENANT = "WORKFLOW_TENANT";
    static final String API_KEY = "WORKFLOW_API_KEY";
    static final String USER = "WORKFLOW_USER";
    static final String CONVENTIONS = "WORKFLOW_CONVENTIONS";
    static final String GENERATION = "WORKFLOW_GENERATION";

    private Environment() {}

    static WorkflowClientBuilder read(Map<String, String> variables) {
        List<String> missing = List.of(HOST, TENANT, API_KEY, USER).stream()
                .filter(name -> variables.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkflowConfigurationException(
                    missing.get(0), "the environment has no value for " + String.join(", ", missing) + ".");
        }
        Generation generation = generation(value(variables, GENERATION));
        WorkflowClientBuilder builder = WorkflowClient.builder()
                .tenant(value(variables, TENANT), value(variables, HOST))
                .conventions(conventions(value(variables, CONVENTIONS)))
                .generation(generation)
                .actingAs(value(variables, USER));
        String key = value(variables, API_KEY);
        return generation == Generation.LEGACY ? builder.legacyApiKey(key) : builder.apiKey(key);
    }

    private static Generation generation(String name) {
        return name.isBlank() ? Generation.CURRENT : KnownNames.find(Generation.class, GENERATION, name);
    }

    private static VendorConventions conventions(String file) {
        return file.isBlank() ? VendorConventions.defaults() : VendorConventions.load(Path.of(file));
    }

    private static String value(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, "");
    }
}
