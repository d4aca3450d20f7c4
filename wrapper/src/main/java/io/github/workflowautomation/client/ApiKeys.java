package io.github.workflowautomation.client;

import io.github.workflowautomation.api.AuthApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The tenant's API keys. All of it is of the current API and only catalogued (C): what is known of a key is not public, so it
 * comes as JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 *
 * <p>The report on how keys are used (D) is in the vendor's screens; no operation for it is known.
 */
@AsyncTwin
public final class ApiKeys {
    private final Calls calls;
    private final String tenantId;

    ApiKeys(Calls calls, String tenantId) {
        this.calls = calls;
        this.tenantId = tenantId;
    }

    /** {@return the personal keys of the user for whom this client acts} */
    public PersonalApiKeys personal() {
        return new PersonalApiKeys(calls);
    }

    /** {@return the tenant's keys, without the keys themselves (D)} {@code GET /api/auth/apikey} (C). */
    public JsonValue list() {
        return calls.json(AuthApi.class, AuthApi::listApiKeys);
    }

    /**
     * Creates a key of the tenant. A repeat creates another, so it is never repeated by itself; after a failure whose outcome
     * is {@code UNKNOWN}, delete what {@link #list} has too much. {@code POST /api/auth/apikey} (C; its body
     * is I, see {@link VendorBody#API_KEY}).
     *
     * @param details what to say about it
     * @return the key, shown this once
     */
    @Inferred
    public NewApiKey create(Consumer<ApiKeyDetails> details) {
        ApiKeyDetails say = new ApiKeyDetails();
        details.accept(say);
        JsonValue body = calls.bodies().apiKey(say);
        return new NewApiKey(
                calls.reply(calls.current(VendorCall.CREATE_API_KEY, AuthApi.class, api -> api.createApiKey(body)))
                        .object());
    }

    /**
     * Deletes a key of the tenant: whatever uses it stops working. A repeat changes nothing more.
     * {@code DELETE /api/auth/apikey/{id}} (C).
     *
     * @param id which
     * @return the answer
     */
    public JsonValue delete(ApiKeyId id) {
        Objects.requireNonNull(id, "id");
        return calls.json(AuthApi.class, api -> api.deleteApiKey(id.value()));
    }

    /**
     * Asks the server what it thinks of a key of the tenant, and refuses by an exception what the server refuses. The key
     * goes in the path, so that it may stand in the logs of a proxy; in no message or log of this library.
     * {@code GET /api/auth/apikey/{tenant}/{key}/verify} (C).
     *
     * @param key the key itself
     * @return the answer, whose shape is not public
     */
    public JsonValue verify(Secret key) {
        Objects.requireNonNull(key, "key");
        return calls.reply(
                        calls.current(VendorCall.VERIFY_API_KEY, AuthApi.class, api -> api.verifyApiKey(tenantId, key)))
                .json();
    }
}
