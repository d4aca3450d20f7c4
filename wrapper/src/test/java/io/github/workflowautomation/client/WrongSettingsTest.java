package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that only the server can find wrong: the error says which to look at. */
class WrongSettingsTest {
    private static final String KEY = "test-api-key-not-real";

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void aWrongKeyNamesTheSettingsThatCanBeWrong(int status) throws Exception {
        Reply refusal = Reply.of(status, "application/json", "{\"message\":\"no such key " + KEY + "\"}");
        AuthenticationException failure =
                failureOf(refusal, builder -> builder.apiKey(KEY).actingAs("jane"));

        assertThat(failure)
                .hasMessage("listThings (GET /api/things) was not sent: impersonateUser"
                        + " (GET /api/auth/apikey/{tenant}/{key}/impersonate/{userName}) was refused with HTTP "
                        + status + ": no such key ***. Check the settings apiKey, actingAs, tenant, and that the key"
                        + " has not expired or been revoked."
                        + (status == 404
                                ? " A host that is not the tenant's own answers so, too: check the setting host."
                                : ""));
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isZero();
    }

    @Test
    void aWrongPersonalKeyNamesItsSetting() throws Exception {
        AuthenticationException failure =
                failureOf(Reply.of(401, "text/plain", ""), builder -> builder.personalApiKey(KEY));

        assertThat(failure).hasMessageContaining("Check the settings personalApiKey, tenant");
    }

    @Test
    void aTokenOfAnotherTenantNamesTheSettingAndBothIds() throws Exception {
        AuthenticationException failure = failureOf(
                Reply.json('"' + TestTokens.of("globex", "jane") + '"'), builder -> builder.personalApiKey(KEY));

        assertThat(failure)
                .hasMessageContaining("is for the tenant \"globex\", while the setting tenant says \"acme\"")
                .hasMessageNotContaining("eyJ");
    }

    @Test
    void aTokenOfNobodyNamesTheSettingThatAllowsIt() throws Exception {
        AuthenticationException failure = failureOf(
                Reply.json('"' + TestTokens.jwt(Map.of("aud", "acme")) + '"'), builder -> builder.personalApiKey(KEY));

        assertThat(failure).hasMessageContaining("allowTokensWithoutUser()").hasMessageNotContaining("eyJ");
    }

    private static AuthenticationException failureOf(Reply reply, UnaryOperator<WorkflowClientBuilder> credentials)
            throws Exception {
        try (RawServer server = RawServer.answering(reply);
                WorkflowClient client = credentials
                        .apply(WorkflowClient.builder().tenant("acme", server.host()))
                        .build()) {
            WorkflowException failure = catchThrowableOfType(
                    WorkflowException.class,
                    () -> client.send(client.api(SampleApi.class).list()));
            assertThat(failure).isExactlyInstanceOf(AuthenticationException.class);
            return (AuthenticationException) failure;
        }
    }
}
