package io.github.workflowautomation.client;

import io.github.workflowautomation.api.UserApi;
import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.twins.AsyncTwin;
import java.util.Map;
import java.util.Objects;

/**
 * The preferences of the user for whom a client acts. All of it is of the current API and only catalogued (C): what there is
 * to prefer is not public, so it comes as JSON. The older API has none of it and throws a
 * {@link io.github.workflowautomation.client.error.NotInGenerationException}. Every call may throw a
 * {@link io.github.workflowautomation.client.error.WorkflowException}.
 */
@AsyncTwin
public final class UserPreferences {
    private final Calls calls;

    UserPreferences(Calls calls) {
        this.calls = calls;
    }

    /** {@return all preferences} {@code GET /api/user/preferences} (C). */
    public JsonValue all() {
        return calls.json(UserApi.class, UserApi::getPreferences);
    }

    /**
     * {@return the preferences of one category} {@code GET /api/user/preferences/{category}} (C).
     *
     * @param category the vendor's name of the category
     */
    public JsonValue get(String category) {
        Objects.requireNonNull(category, "category");
        return calls.json(UserApi.class, api -> api.getPreferencesOfCategory(category));
    }

    /**
     * Changes preferences. What a repeat does is not public, so it is never repeated by itself.
     * {@code PATCH /api/user/preferences} (C).
     *
     * @param changes what to change, in the shape of {@link #all} (I)
     * @return the answer
     * @throws IllegalArgumentException when it holds something that is not JSON
     */
    @Inferred
    public JsonValue update(Map<String, ?> changes) {
        JsonValue body = JsonValue.of(changes);
        return calls.json(UserApi.class, api -> api.updatePreferences(body));
    }

    /**
     * Deletes the preferences of one category, so that the defaults hold again. A repeat changes nothing more.
     * {@code DELETE /api/user/preferences/{category}} (C).
     *
     * @param category the vendor's name of the category
     * @return the answer
     */
    public JsonValue delete(String category) {
        Objects.requireNonNull(category, "category");
        return calls.json(UserApi.class, api -> api.deletePreferencesOfCategory(category));
    }
}
