package io.github.workflowautomation.client.internal.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;

/** Fills the placeholders of an exchange's path, and of its query if it has one. */
final class ExchangeUrl {
    private ExchangeUrl() {}

    static HttpUrl fill(HttpUrl origin, String template, Map<String, String> values) {
        String path = template.substring(0, endOfPath(template));
        HttpUrl.Builder url = origin.newBuilder().encodedPath("/");
        for (String segment : path.substring(1).split("/", -1)) {
            url.addPathSegment(filled(segment, values));
        }
        if (path.length() < template.length()) {
            url.encodedQuery(filled(template.substring(path.length() + 1), encoded(values)));
        }
        return url.build();
    }

    /** The path alone, for messages. */
    static String path(String template) {
        return template.substring(0, endOfPath(template));
    }

    private static int endOfPath(String template) {
        int query = template.indexOf('?');
        return query < 0 ? template.length() : query;
    }

    /** One pass, so that a brace in a value stays what it is. */
    private static String filled(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(text.substring(open + 1, close));
            filled.append(text, at, open).append(value == null ? text.substring(open, close + 1) : value);
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    private static Map<String, String> encoded(Map<String, String> values) {
        Map<String, String> encoded = new HashMap<>();
        values.forEach((name, value) -> encoded.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return encoded;
    }
}
