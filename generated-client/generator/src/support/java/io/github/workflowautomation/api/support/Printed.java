package io.github.workflowautomation.api.support;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Prints a model for people: what is there, without what looks like a secret. */
public final class Printed {
    private final StringJoiner text;

    /**
     * Starts.
     *
     * @param model the model's name
     */
    public Printed(String model) {
        this.text = new StringJoiner(", ", model + "{", "}");
    }

    /**
     * Prints a member if it is there.
     *
     * @param name its name
     * @param value its value
     */
    public void add(String name, @Nullable Object value) {
        if (value != null) {
            text.add(name + "=" + (Masking.looksSecret(name) ? Masking.MASK : value));
        }
    }

    /**
     * Prints that a member is there, and not what it is.
     *
     * @param name its name
     * @param value its value
     */
    public void mask(String name, @Nullable Object value) {
        add(name, value == null ? null : Masking.MASK);
    }

    /**
     * Prints the rest.
     *
     * @param nulls the members that are there and null
     * @param additional the members that the document does not declare
     * @return the whole text
     */
    public String with(Set<String> nulls, Map<String, JsonValue> additional) {
        nulls.forEach(name -> text.add(name + "=null"));
        if (!additional.isEmpty()) {
            text.add("additionalFields=" + JsonObject.of(additional));
        }
        return text.toString();
    }
}
