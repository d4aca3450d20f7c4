package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdministrationTest {
    @RegisterExtension
    final VendorServer server = new VendorServer();

    @Test
    void asksAServiceForItsHealthInEitherGeneration() {
        server.answers("\"OK\"").answers("\"OK\"");

        assertThat(server.client().administration().health("instance")).isEqualTo(JsonValue.of("OK"));
        assertThat(server.legacyClient().administration().health("scheduler")).isEqualTo(JsonValue.of("OK"));
        assertThat(server.asked()).isEqualTo("GET /api/instance/healthcheck");
        assertThat(server.asked()).isEqualTo("GET /api/scheduler/healthcheck");
    }
}
