package io.github.workflowautomation.testkit.junit;

import io.github.workflowautomation.client.Generation;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.WorkflowClientBuilder;
import io.github.workflowautomation.testkit.Dialect;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.Faults;
import io.github.workflowautomation.testkit.Journal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;

/** The tenant of one test and the client that the test was given, both closed after it. */
final class TenantOfTest {
    private static final Set<Class<?>> GIVEN =
            Set.of(FakeTenant.class, WorkflowClient.class, WorkflowClientBuilder.class, Journal.class, Faults.class);

    private final FakeTenant tenant;
    private final Generation generation;
    private @Nullable WorkflowClient client;

    private TenantOfTest(FakeTenant tenant, Generation generation) {
        this.tenant = tenant;
        this.generation = generation;
    }

    static TenantOfTest start(FakeTenantTest settings) {
        FakeTenant.Builder tenant = FakeTenant.builder()
                .seed(settings.seed())
                .dialect(new Dialect(
                        settings.tokenAnswer(), settings.listShape(), settings.idCase(), settings.startAnswer()))
                .pageCap(settings.pageCap())
                .userName(settings.userName());
        ReflectionSupport.newInstance(settings.setup()).setUp(tenant);
        return new TenantOfTest(tenant.start(), settings.generation());
    }

    static boolean gives(Class<?> type) {
        return GIVEN.contains(type);
    }

    Object give(Class<?> type) {
        if (type == WorkflowClient.class) {
            return client();
        }
        if (type == WorkflowClientBuilder.class) {
            return builder();
        }
        if (type == Journal.class) {
            return tenant.journal();
        }
        return type == Faults.class ? tenant.faults() : tenant;
    }

    void close() {
        try {
            if (client != null) {
                client.close();
            }
        } finally {
            tenant.close();
        }
    }

    private WorkflowClient client() {
        if (client == null) {
            client = builder().build();
        }
        return client;
    }

    private WorkflowClientBuilder builder() {
        WorkflowClientBuilder builder = WorkflowClient.builder()
                .tenant(tenant.tenantId(), tenant.host())
                .actingAs(tenant.userName())
                .generation(generation);
        return generation == Generation.LEGACY
                ? builder.legacyApiKey(tenant.legacyApiKey())
                : builder.apiKey(tenant.apiKey());
    }
}
