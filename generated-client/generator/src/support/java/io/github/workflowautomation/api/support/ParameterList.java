package io.github.workflowautomation.api.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of one call; the generated builders write into it. */
public final class ParameterList {
    private final String operation;
    private final Map<String, List<Map.Entry<String, String>>> values = new LinkedHashMap<>();
    private final Set<String> secrets = new LinkedHashSet<>();

    /**
     * Starts without parameters.
     *
     * @param operation the operation's identifier, for messages
     */
    public ParameterList(String operation) {
        this.operation = operation;
    }

    /**
     * Sets a parameter, in place of what it was before.
     *
     * @param name the name on the wire
     * @param value the value; a {@link Secret} is masked in {@code toString}
     */
    public void set(String name, Object value) {
        values.put(name, List.of(entry(name, value)));
        if (value instanceof Secret) {
            secrets.add(name);
        }
    }

    /**
     * Sets a parameter that is sent once per value.
     *
     * @param name the name on the wire
     * @param repeated the values
     */
    public void setAll(String name, Collection<?> repeated) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        repeated.forEach(value -> entries.add(entry(name, value)));
        values.put(name, List.copyOf(entries));
    }

    /**
     * Sets a parameter that is sent once, its values joined.
     *
     * @param name the name on the wire
     * @param separator what stands between two values
     * @param joined the values
     */
    public void setJoined(String name, String separator, Collection<?> joined) {
        values.put(name, List.of(Map.entry(name, Wire.join(separator, joined))));
    }

    /**
     * Sets an object whose members are parameters of their own.
     *
     * @param name the name of the object
     * @param pattern how a member's name is written, with {@code %s} for it
     * @param object the object
     */
    public void setMembers(String name, String pattern, JsonObject object) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        object.members().forEach((member, value) -> {
            String wire = pattern.replace("%s", member);
            List<JsonValue> elements = value instanceof JsonArray array ? array.elements() : List.of(value);
            elements.forEach(element -> entries.add(entry(wire, element)));
        });
        values.put(name, List.copyOf(entries));
    }

    /**
     * Checks that a parameter is set.
     *
     * @param name the name on the wire
     * @throws IllegalStateException if it is not, naming the operation
     */
    public void require(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException(operation + ": the parameter \"" + name + "\" is required.");
        }
    }

    /**
     * Joins what was set into one header, as cookies are sent.
     *
     * @param names the names of the cookies
     */
    public void toCookieHeader(String... names) {
        List<String> cookies = new ArrayList<>();
        for (String name : names) {
            for (Map.Entry<String, String> entry : removed(name)) {
                cookies.add(entry.getKey() + "=" + entry.getValue());
            }
        }
        if (!cookies.isEmpty()) {
            set("Cookie", secrets.isEmpty() ? String.join("; ", cookies) : Secret.of(String.join("; ", cookies)));
        }
    }

    /**
     * Copies the list, so that a builder can go on.
     *
     * @return an independent copy
     */
    public ParameterList copy() {
        ParameterList copy = new ParameterList(operation);
        copy.values.putAll(values);
        copy.secrets.addAll(secrets);
        return copy;
    }

    List<Map.Entry<String, String>> entries() {
        return values.values().stream().flatMap(List::stream).toList();
    }

    private List<Map.Entry<String, String>> removed(String name) {
        @Nullable List<Map.Entry<String, String>> entries = values.remove(name);
        return entries == null ? List.of() : entries;
    }

    private Map.Entry<String, String> entry(String name, Object value) {
        return Map.entry(name, Wire.text(value));
    }

    /** Names and values, the secret ones masked. */
    @Override
    public String toString() {
        return entries().stream()
                .map(entry -> entry.getKey() + "=" + (isSecret(entry.getKey()) ? Masking.MASK : entry.getValue()))
                .collect(Collectors.joining(", ", operation + "{", "}"));
    }

    private boolean isSecret(String name) {
        return secrets.contains(name) || Masking.looksSecret(name);
    }
}
