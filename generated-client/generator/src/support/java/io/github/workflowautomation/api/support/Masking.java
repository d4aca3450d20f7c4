package io.github.workflowautomation.api.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints JSON for people, without what looks like a secret. */
final class Masking {
    static final String MASK = "***";

    private static final Pattern SECRET_NAME = Pattern.compile(
            "key|.*(password|passwd|secret|token|apikey|personalkey|privatekey|authorization|credential|jwt|sessionid|cookie).*");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*");
    private static final JsonString MASKED = new JsonString(MASK);

    private Masking() {}

    static String print(JsonValue value) {
        return masked(value).toJson();
    }

    private static JsonValue masked(JsonValue value) {
        if (value instanceof JsonObject object) {
            return maskedObject(object);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(masked(element)));
            return new JsonArray(elements);
        }
        return value instanceof JsonString string && looksLikeToken(string.value()) ? MASKED : value;
    }

    private static JsonObject maskedObject(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, looksSecret(name) ? MASKED : masked(value)));
        return JsonObject.owning(members);
    }

    static boolean looksSecret(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SECRET_NAME.matcher(plain).matches();
    }

    private static boolean looksLikeToken(String text) {
        return text.startsWith("eyJ") && TOKEN.matcher(text).matches();
    }
}
