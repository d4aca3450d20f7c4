package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonString;
import io.github.workflowautomation.api.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What to say about a group; see {@link Groups#create} and {@link Groups#update}. How it is sent is I, see
 * {@link VendorBody#GROUP}. What is not set is not sent. Not for use by several threads.
 */
public final class GroupDetails {
    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    GroupDetails() {}

    /**
     * Names the group. Needed for a new one. Defaults to none.
     *
     * @param text the name that users will see
     * @return this
     */
    public GroupDetails name(String text) {
        values.put("name", new JsonString(Objects.requireNonNull(text, "name")));
        return this;
    }

    /**
     * Describes the group. Defaults to none.
     *
     * @param text the description
     * @return this
     */
    public GroupDetails description(String text) {
        values.put("description", new JsonString(Objects.requireNonNull(text, "description")));
        return this;
    }

    Map<String, JsonValue> values() {
        return values;
    }

    /** The same, if it is enough for a new group. */
    GroupDetails checkedForNew() {
        if (!values.containsKey("name")) {
            throw new IllegalArgumentException("A new group needs name.");
        }
        return this;
    }

    /** The same, if there is anything to change. */
    GroupDetails checkedForChange() {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("An update needs name or description.");
        }
        return this;
    }
}
