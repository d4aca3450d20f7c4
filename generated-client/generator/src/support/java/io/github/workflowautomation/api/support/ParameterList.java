package io.github.workflowautomation.api.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of one call; the generated builders write into it. */
public final class ParameterList {
    /** No header has a control character in its name. */
    private static final String COOKIE = "\u0001";

    private final String operation;
    private final Map<String, List<Map.Entry<String, String>>> values = new LinkedHashMap<>();
    /** Replaced, never changed, so that copies can share it. */
    private Set<String> secrets = Set.of();

    /**
     * Starts without parameters.
     *
     * @param operation the operation's identifier, for messages
     */
    public ParameterList(String operation) {
        this.operation = operation;
    }

    /**
     * The key of a cookie; cookies stand beside headers and may share their names.
     *
     * @param name the name on the wire
     * @return what the other methods take as the name
     */
    public static String cookie(String name) {
        return COOKIE + name;
    }

    /**
     * The elements of what may be an array.
     *
     * @param value any JSON
     * @return its elements, or the value alone when it is no array
     */
    public static List<JsonValue> elements(JsonValue value) {
        return value instanceof JsonArray array ? array.elements() : List.of(value);
    }

    /**
     * Sets a parameter, in place of what it was before.
     *
     * @param name the name on the wire
     * @param value the value; a {@link Secret} is masked in {@code toString}
     */
    public void set(String name, Object value) {
        setAll(name, List.of(present(name, value)));
    }

    /**
     * Sets a parameter that is sent once per value.
     *
     * @param name the name on the wire
     * @param repeated the values
     */
    public void setAll(String name, Collection<?> repeated) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        present(name, repeated).forEach(value -> entries.add(Map.entry(name, text(name, value))));
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
        List<String> texts = new ArrayList<>();
        present(name, joined).forEach(value -> texts.add(text(name, value)));
        values.put(name, List.of(Map.entry(name, String.join(separator, texts))));
    }

    /**
     * Sets an object whose members are parameters of their own.
     *
     * @param name the name of the object, which is not sent
     * @param object the object
     */
    public void setMembers(String name, JsonObject object) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        present(name, object).members().forEach((member, value) -> addEach(entries, member, value));
        values.put(name, List.copyOf(entries));
    }

    /**
     * Sets an object whose members are sent as {@code name[member]}, those of objects inside as
     * {@code name[member][inner]}.
     *
     * @param name the name of the object
     * @param object the object
     */
    public void setBracketed(String name, JsonObject object) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        addBracketed(entries, name, present(name, object));
        values.put(name, List.copyOf(entries));
    }

    /**
     * Sets an object that is sent once, names and values joined by commas.
     *
     * @param name the name on the wire
     * @param between what stands between a name and its value
     * @param object the object
     */
    public void setFlattened(String name, String between, JsonObject object) {
        List<String> members = new ArrayList<>();
        present(name, object).members().forEach((member, value) -> members.add(member + between + Wire.text(value)));
        values.put(name, List.of(Map.entry(name, String.join(",", members))));
    }

    private static void addBracketed(List<Map.Entry<String, String>> entries, String name, JsonObject object) {
        object.members().forEach((member, value) -> {
            String wire = name + "[" + member + "]";
            if (value instanceof JsonObject inner) {
                addBracketed(entries, wire, inner);
            } else {
                addEach(entries, wire, value);
            }
        });
    }

    private static void addEach(List<Map.Entry<String, String>> entries, String name, JsonValue value) {
        elements(value).forEach(element -> entries.add(Map.entry(name, Wire.text(element))));
    }

    /**
     * Checks that a parameter is set.
     *
     * @param name the name on the wire
     * @throws IllegalStateException if it is not, naming the operation
     */
    public void require(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException(operation + ": the parameter \"" + plain(name) + "\" is required.");
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
        copy.secrets = secrets;
        return copy;
    }

    /** What is sent; cookies are one header. */
    List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        for (Map.Entry<String, String> entry : all()) {
            if (entry.getKey().startsWith(COOKIE)) {
                cookies.add(plain(entry.getKey()) + "=" + CookieText.encoded(entry.getValue()));
            } else {
                entries.add(entry);
            }
        }
        if (!cookies.isEmpty()) {
            entries.add(Map.entry("Cookie", String.join("; ", cookies)));
        }
        return List.copyOf(entries);
    }

    /** OkHttp would show the value in its message. */
    ParameterList checkedAsHeaders() {
        for (Map.Entry<String, String> entry : entries()) {
            if (!entry.getValue().chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7f))) {
                throw new IllegalArgumentException(operation + ": the header \"" + entry.getKey()
                        + "\" has a character that HTTP does not allow there.");
            }
        }
        return this;
    }

    private List<Map.Entry<String, String>> all() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        values.values().forEach(all::addAll);
        return all;
    }

    private String text(String name, Object value) {
        if (value instanceof Secret) {
            Set<String> more = new HashSet<>(secrets);
            more.add(name);
            secrets = more;
        }
        return Wire.text(value);
    }

    private <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(operation + ": the parameter \"" + plain(name) + "\" must not be null.");
        }
        return value;
    }

    private static String plain(String key) {
        return key.startsWith(COOKIE) ? key.substring(COOKIE.length()) : key;
    }

    /** Names and values, the secret ones masked. */
    @Override
    public String toString() {
        return all().stream()
                .map(entry ->
                        plain(entry.getKey()) + "=" + (isSecret(entry.getKey()) ? Masking.MASK : entry.getValue()))
                .collect(Collectors.joining(", ", operation + "{", "}"));
    }

    private boolean isSecret(String name) {
        return secrets.contains(name) || Masking.looksSecret(plain(name));
    }
}
