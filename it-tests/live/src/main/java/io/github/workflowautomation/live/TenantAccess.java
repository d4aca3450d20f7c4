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
 * @param assumed what is taken for granted of the tenant
 */
record TenantAccess(Tenant tenant, String key, String user, Assumptions assumed) {
    static TenantAccess of(Map<String, String> environment) {
        String file = environment.getOrDefault("WORKFLOW_CONVENTIONS", "");
        boolean legacy = environment.getOrDefault("WORKFLOW_GENERATION", "").equalsIgnoreCase("LEGACY");
        return new TenantAccess(
                Tenant.of(
                        environment.getOrDefault("WORKFLOW_TENANT", ""), environment.getOrDefault("WORKFLOW_HOST", "")),
                environment.getOrDefault("WORKFLOW_API_KEY", ""),
                environment.getOrDefault("WORKFLOW_USER", ""),
                new Assumptions(
                        file.isBlank() ? VendorConventions.defaults() : VendorConventions.load(Path.of(file)),
                        legacy ? Generation.LEGACY : Generation.CURRENT));
    }

    TenantAccess with(VendorConventions other) {
        return new TenantAccess(tenant, key, user, new Assumptions(other, assumed.generation()));
    }

    WorkflowClient client(Duration callTimeout) {
        WorkflowClientBuilder builder = WorkflowClient.builder()
                .tenant(tenant.id(), tenant.host())
                .generation(assumed.generation())
                .conventions(assumed.conventions())
                .callTimeout(callTimeout);
        builder = assumed.generation() == Generation.LEGACY ? builder.legacyApiKey(key) : builder.apiKey(key);
        return builder.actingAs(user).build();
    }

    /** Neither key nor names. */
    @Override
    public String toString() {
        return "TenantAccess[" + assumed.generation() + "]";
    }
}
