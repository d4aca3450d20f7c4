package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Secret;
import java.util.Optional;

/**
 * An API key that was made just now. The server shows the key itself this once and never again (D): keep it. It is in no
 * {@code toString}. Immutable.
 */
public final class NewApiKey {
    private final Entity entity;

    NewApiKey(Entity entity) {
        this.entity = entity;
    }

    /** {@return by what it is deleted (I)} */
    @Inferred
    public Optional<ApiKeyId> id() {
        return entity.findNamedSid(VendorField.API_KEY_ID)
                .or(() -> entity.text(VendorField.API_KEY_ID).filter(Sid::isUsable))
                .map(ApiKeyId::new);
    }

    /**
     * {@return the key itself; the vendor says private key} That the answer has it is D, where is I: a text that is the whole
     * answer, or one under a name of {@link VendorField#API_KEY_PRIVATE_KEY}.
     *
     * @throws io.github.workflowautomation.client.error.UnreadableResponseException when it is under no known name: then
     *     {@link #revealAnswer} has it
     */
    @Inferred
    public Secret privateKey() {
        return whole().or(() -> entity.text(VendorField.API_KEY_PRIVATE_KEY))
                .map(Secret::of)
                .orElseThrow(() ->
                        entity.unreadable("has no usable api key private key, but the key was made: look for it in"
                                + " revealAnswer(). " + entity.reply().advice(VendorField.API_KEY_PRIVATE_KEY)));
    }

    /** {@return the JSON that this was read from, as it came: it holds the key, so it belongs in no log} */
    public JsonValue revealAnswer() {
        return entity.raw();
    }

    private Optional<String> whole() {
        return entity.raw() instanceof JsonString text && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** {@return which key, masked} */
    @Override
    public String toString() {
        return "NewApiKey[" + id().map(ApiKeyId::value).orElse("?") + ", ***]";
    }
}
