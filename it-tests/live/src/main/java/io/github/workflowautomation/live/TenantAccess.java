package io.github.workflowautomation.live;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.Tenant;
import io.github.workflowautomation.client.VendorConventions;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A tenant, a key and a user, as the environment variables of {@link WorkflowClient#fromEnvironment} have them.
 *
 * @param tenant the tenant
 * @param key the API key
 * @param user the user to act as
 * @param generation whose key it is
 * @param conventions what is assumed of the tenant
 */
record TenantAccess(Tenant tenant, String key, String user, Generation generation, VendorConventions conventions) {
    static TenantAccess of(Map<String, String> environment) {
        String file = environment.getOrDefault("WORKFLOW_CONVENTIONS", "");
        boolean legacy = environment.getOrDefault("WORKFLOW_GENERATION", "").equalsIgnoreCase("LEGACY");
        return new TenantAccess(
                Tenant.of(
                        environment.getOrDefault("WORKFLOW_TENANT", ""), environment.getOrDefault("WORKFLOW_HOST", "")),
                environment.getOrDefault("WORKFLOW_API_KEY", ""),
                environment.getOrDefault("WORKFLOW_USER", ""),
                legacy ? Generation.LEGACY : Generation.CURRENT,
                file.isBlank() ? VendorConventions.defaults() : VendorConventions.load(Path.of(file)));
    }

    TenantAccess with(VendorConventions other) {
        return new TenantAccess(tenant, key, user, generation, other);
    }

    WorkflowClient client(Duration callTimeout) {
        WorkflowClientBuilder builder = WorkflowClient.builder()
                .tenant(tenant.id(), tenant.host())
                .generation(generation)
                .conventions(conventions)
                .callTimeout(callTimeout);
        builder = generation == Generation.LEGACY ? builder.legacyApiKey(key) : builder.apiKey(key);
        return builder.actingAs(user).build();
    }

    /** Neither key nor names. */
    @Override
    public String toString() {
        return "TenantAccess[" + generation + "]";
    }
}
