package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What to say about a new API key; see {@link ApiKeys#create}. That a key may have both is D, how they are sent is I, see
 * {@link VendorBody#API_KEY}. Not for use by several threads.
 */
public final class ApiKeyDetails {
    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    ApiKeyDetails() {}

    /**
     * Describes the key. Defaults to nothing.
     *
     * @param text what it is for
     * @return this
     */
    public ApiKeyDetails description(String text) {
        values.put("description", new JsonString(Objects.requireNonNull(text, "description")));
        return this;
    }

    /**
     * Says when the key ends. Defaults to never.
     *
     * @param moment when
     * @return this
     */
    public ApiKeyDetails expires(Instant moment) {
        values.put("expires", new JsonString(Answers.text(moment)));
        return this;
    }

    Map<String, JsonValue> values() {
        return values;
    }
}
