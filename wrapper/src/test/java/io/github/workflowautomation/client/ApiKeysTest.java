package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTest {
    private static final String KEY = "made-up-key-4711";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"privateKey\":\"" + KEY + "\"}",
                "[{\"Id\":\"7\",\"private_key\":\"" + KEY + "\"}]",
                "{\"apiKeyId\":\"7\",\"key\":\"" + KEY + "\"}"
            })
    void readsANewKeyInEverySpellingAndMasksIt(String answer) {
        NewApiKey key = server.answers(answer)
                .client()
                .apiKeys()
                .create(nightly -> nightly.description("Nightly").expires(Instant.parse("2027-01-01T00:00:00Z")));

        assertThat(server.asked())
                .isEqualTo("POST /api/auth/apikey {\"description\":\"Nightly\","
                        + "\"expirationDate\":\"2027-01-01T00:00:00.000Z\"}");
        assertThat(key.id()).contains(new ApiKeyId("7"));
        assertThat(key.privateKey()).isEqualTo(Secret.of(KEY));
        assertThat(key).hasToString("NewApiKey[7, ***]");
        assertThat(key.privateKey().toString()).doesNotContain(KEY);
    }

    @Test
    void takesATextThatIsTheWholeAnswerForTheKey() {
        NewApiKey key =
                server.answers("\"" + KEY + "\"").client().apiKeys().personal().create();

        assertThat(server.asked()).isEqualTo("POST /api/auth/personalapikey");
        assertThat(key.id()).isEmpty();
        assertThat(key.privateKey().reveal()).isEqualTo(KEY);
        assertThat(key).hasToString("NewApiKey[?, ***]");
    }

    @Test
    void neverLosesAKeyThatItDoesNotFind() {
        NewApiKey key = server.answers("{\"id\":\"k-1\",\"value\":\"" + KEY + "\"}")
                .client()
                .apiKeys()
                .create(nothing -> {});

        assertThat(server.asked()).isEqualTo("POST /api/auth/apikey {}");
        assertThatThrownBy(key::privateKey)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageStartingWith(
                        "The answer of createApiKey (at $) has no usable api key private key, but the key was made:"
                                + " look for it in revealAnswer(). JSON names tried")
                .hasMessageContaining("VendorField.API_KEY_PRIVATE_KEY")
                .hasMessageNotContaining(KEY);
        assertThat(key.revealAnswer().get("value")).contains(JsonValue.of(KEY));
    }

    @Test
    void showsNoKeyInTheErrorOfAKeyThatTheServerRefuses() throws IOException {
        Reply refusal = Reply.of(403, "application/json", "{\"message\":\"" + KEY + " is bad\"}");
        try (RawServer verifier = RawServer.answering(refusal);
                WorkflowClient client = Clients.withToken(verifier)) {
            ApiKeys keys = client.apiKeys();

            assertThatThrownBy(() -> keys.verify(Secret.of(KEY)))
                    .isInstanceOf(WorkflowException.class)
                    .satisfies(refused -> assertThat(trace(refused)).doesNotContain(KEY));
            assertThat(verifier.lines()).containsExactly("GET /api/auth/apikey/acme/" + KEY + "/verify");
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
