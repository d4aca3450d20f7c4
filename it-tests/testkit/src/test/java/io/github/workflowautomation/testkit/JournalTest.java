package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
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
                            recorded("/api/auth/apikey/acme/***/impersonate/jane.doe", "", 200, "impersonateUser"),
                            recorded("/api/user/", "start=1&search=doe%20j", 200, "listUsers"),
                            recorded("/api/user/current", "", 401, "getCurrentUser"));
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

    @Test
    void callsAreFoundByOperationAndByPath() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            jane.get("/api/user/current");
            jane.get("/api/processes/search");
            jane.post("/api/user/groups", "{\"Name\":\"Buyers\"}");
            jane.get("/workflow/napi/users/current");
            jane.get("/nowhere");
            Journal journal = tenant.journal();

            assertThat(journal.of("getCurrentUser"))
                    .extracting(RecordedRequest::path)
                    .containsExactly("/api/user/current");
            assertThat(journal.of("legacyGetCurrentUser"))
                    .extracting(RecordedRequest::path)
                    .containsExactly("/workflow/napi/users/current");
            assertThat(journal.only("createGroup").json().toJson()).isEqualTo("{\"Name\":\"Buyers\"}");
            assertThat(journal.on("*", "/api/user/**"))
                    .extracting(RecordedRequest::call)
                    .containsExactly("GET /api/user/current", "POST /api/user/groups");
            assertThat(journal.on("GET", "/api/*/search")).hasSize(1);
            assertThat(journal.on("GET", "/api/*")).isEmpty();
            assertThat(journal.last().operationId()).isEmpty();
        }
    }

    @Test
    void aCallThatMustBeTheOnlyOneIsNamedWhenItIsNot() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller.stranger(tenant).get("/api/user/current");
            Caller.stranger(tenant).get("/api/user/current");

            assertThatThrownBy(() -> tenant.journal().only("getCurrentUser"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("getCurrentUser was called 2 times, not once: [GET /api/user/current -> 401, "
                            + "GET /api/user/current -> 401]");
            tenant.journal().clear();
            assertThat(tenant.requests()).isEmpty();
            assertThatThrownBy(() -> tenant.journal().last()).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void noBodyShowsASecret() {
        try (FakeTenant tenant = FakeTenant.start()) {
            Caller jane = Caller.as(tenant, "jane.doe");
            String key = jane.post("/api/auth/apikey", "{}").at("privateKey");
            jane.post("/api/user/", "{\"Password\":\"pass\\\"word\",\"UserName\":\"" + key + "\"}");
            jane.post("/api/files/temp/acme/upload", "application/octet-stream", new byte[] {1, 2});

            assertThat(tenant.journal().only("createUser").body())
                    .isEqualTo("{\"Password\":\"***\",\"UserName\":\"***\"}");
            assertThat(tenant.journal().only("uploadFile").body()).isEmpty();
        }
    }

    private static RecordedRequest recorded(String path, String query, int status, String operationId) {
        return new RecordedRequest("GET", path, query, status, Optional.of(operationId), "");
    }
}
