package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JournalTest {
    @Test
    void theJournalTellsEachCallAndItsOutcome() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            jane.get("/api/user/?start=1&search=doe%20j");
            Caller.stranger(tenant).get("/api/user/current");

            assertThat(tenant.requests())
                    .containsExactly(
                            new RecordedRequest("GET", "/api/auth/apikey/acme/***/impersonate/jane.doe", "", 200),
                            new RecordedRequest("GET", "/api/user/", "start=1&search=doe%20j", 200),
                            new RecordedRequest("GET", "/api/user/current", "", 401));
            assertThat(tenant.requests().get(1)).hasToString("GET /api/user/?start=1&search=doe%20j -> 200");
            assertThat(tenant.requests().get(2).call()).isEqualTo("GET /api/user/current");
        }
    }

    @Test
    void aKeyOfAnotherTenantSentHereIsMaskedTooWhereverItStands() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller stranger = Caller.stranger(tenant);
            stranger.get("/api/auth/apikey/acme/some-real-key/impersonate/jane.doe");
            stranger.get("/api/auth/apikey/acme/some-real-key/impersonate");
            stranger.get("/api/auth/apikey/acme/some-real-key/verify");
            stranger.get("/access/impersonate?user=jane.doe&key=some-real-key&Token=other");

            assertThat(tenant.requests())
                    .extracting(RecordedRequest::toString)
                    .containsExactly(
                            "GET /api/auth/apikey/acme/***/impersonate/jane.doe -> 401",
                            "GET /api/auth/apikey/acme/***/impersonate -> 401",
                            "GET /api/auth/apikey/acme/***/verify -> 401",
                            "GET /access/impersonate?user=jane.doe&key=***&Token=*** -> 401");
        }
    }

    @Test
    void aSecretInAPlaceWhereItDoesNotBelongIsMasked() {
        try (FakeTenant tenant = FakeTenant.start()) {
            String token = Caller.token(tenant, "jane.doe", "");
            Caller jane = Caller.stranger(tenant).with(token);
            jane.get("/api/user/" + tenant.apiKey());
            jane.get("/api/user/" + token);
            jane.get("/api/user/?search=" + tenant.personalApiKey());

            assertThat(tenant.requests().subList(1, 4))
                    .extracting(RecordedRequest::toString)
                    .containsExactly(
                            "GET /api/user/*** -> 404", "GET /api/user/*** -> 404", "GET /api/user/?search=*** -> 200");
        }
    }

    @Test
    void noTextOfATenantShowsAKey() {
        try (FakeTenant tenant = FakeTenant.start()) {
            assertThat(tenant.toString()).isEqualTo("FakeTenant[" + tenant.baseUri() + "]");
        }
    }
}
