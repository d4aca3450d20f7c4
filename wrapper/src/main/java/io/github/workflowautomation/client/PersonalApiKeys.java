package io.github.workflowautomation.client;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;

/**
 * The personal API keys of the user for whom a client acts. All of it is of the current API and only catalogued (C): what is
 * known of a key is not public, so it comes as JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class PersonalApiKeys {
    private final Calls calls;

    PersonalApiKeys(Calls calls) {
        this.calls = calls;
    }

    /** {@return the user's keys, without the keys themselves (I)} {@code GET /api/auth/personalapikey} (C). */
    @Inferred
    public JsonValue list() {
        return calls.json(AuthApi.class, AuthApi::listPersonalApiKeys);
    }

    /**
     * Creates a key of the user. A repeat creates another, so it is never repeated by itself.
     * {@code POST /api/auth/personalapikey} (C).
     *
     * @return the key, shown this once (I)
     */
    @Inferred
    public NewApiKey create() {
        return new NewApiKey(calls.reply(
                        calls.current(VendorCall.CREATE_PERSONAL_API_KEY, AuthApi.class, AuthApi::createPersonalApiKey))
                .object());
    }

    /**
     * Deletes a key of the user: whatever uses it stops working. A repeat changes nothing more.
     * {@code DELETE /api/auth/personalapikey/{id}} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue delete(ApiKeyId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(AuthApi.class, api -> api.deletePersonalApiKey(id.value()));
    }
}
