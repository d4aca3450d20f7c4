package io.github.workflowautomation.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.testkit.FakeTenant;
import io.github.workflowautomation.testkit.RecordedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AuthGuideTest {
    private final FakeTenant tenant =
            FakeTenant.builder().clock(Clock.systemUTC()).start();

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void eachKindOfCredentialsSignsIn() throws Exception {
        assertThat(nameOf(AuthGuide.tenantKey(tenant.host(), tenant.apiKey()))).isEqualTo("Jane Doe");
        assertThat(nameOf(AuthGuide.personalKey(tenant.host(), tenant.personalApiKey())))
                .isEqualTo("Jane Doe");
        assertThat(nameOf(AuthGuide.rotating(tenant.host(), tenant::apiKey))).isEqualTo("Jane Doe");
        assertThat(nameOf(AuthGuide.givenToken(tenant.host(), token()))).isEqualTo("Jane Doe");
    }

    @Test
    void anotherUserHasATokenOfTheirOwn() {
        try (WorkflowClient workflow = AuthGuide.tenantKey(tenant.host(), tenant.apiKey())) {
            assertThat(AuthGuide.others(workflow)).isEqualTo("Maria Silva");
        }
        assertThat(tenant.requests())
                .extracting(RecordedRequest::call)
                .contains("GET /api/auth/apikey/acme/***/impersonate/maria.silva");
    }

    private static String nameOf(WorkflowClient client) {
        try (client) {
            return client.users().current().displayName();
        }
    }

    private String token() throws Exception {
        URI exchange = tenant.baseUri().resolve("/api/auth/apikey/acme/" + tenant.apiKey() + "/impersonate/jane.doe");
        String answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(exchange).build(), BodyHandlers.ofString())
                .body();
        return answer.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }
}
