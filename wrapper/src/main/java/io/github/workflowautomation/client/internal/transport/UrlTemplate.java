package io.github.workflowautomation.client.internal.transport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * A path below an origin, and a query if it has one, with <code>{names}</code> to fill. Whatever is filled in, the result
 * stays below that origin and keeps its number of segments.
 */
public final class UrlTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][\\w.-]*)}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}\\s]");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final String path;
    private final String query;

    private UrlTemplate(String path, String query) {
        this.path = path;
        this.query = query;
    }

    /**
     * Reads a template.
     *
     * @param text the template; what stands between the names is already encoded
     * @return the template
     * @throws IllegalArgumentException saying what it must do, such as {@code must start with one /}
     */
    public static UrlTemplate parse(String text) {
        require(text.startsWith("/") && !text.startsWith("//"), "must start with one / and name no other origin");
        require(!INVISIBLE.matcher(text).find(), "must not hold blanks or control characters");
        require(text.indexOf('#') < 0 && text.indexOf('\\') < 0, "must not hold # or \\");
        String literals = VARIABLE.matcher(text).replaceAll("x");
        require(literals.indexOf('{') < 0 && literals.indexOf('}') < 0, "must have a name between each { and }");
        require(!STRAY_PERCENT.matcher(literals).find(), "must not hold a % that is not followed by two hex digits");
        int mark = text.indexOf('?');
        String path = mark < 0 ? text : text.substring(0, mark);
        for (String segment : segments(path)) {
            require(!isDots(segment), "must not step by . or ..");
        }
        return new UrlTemplate(path, mark < 0 ? "" : text.substring(mark + 1));
    }

    /** {@return the path alone, unfilled} */
    public String path() {
        return path;
    }

    /** {@return whether it has a query} */
    public boolean hasQuery() {
        return !query.isEmpty();
    }

    /** {@return the names to fill, in order} */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher variables = VARIABLE.matcher(path + "?" + query);
        while (variables.find()) {
            names.add(variables.group(1));
        }
        return names;
    }

    /**
     * {@return the URL}
     *
     * @param origin scheme, host and port
     * @param values a value for each name
     * @throws IllegalArgumentException naming the name whose value is missing or would make it another path
     */
    public HttpUrl fill(HttpUrl origin, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        for (String segment : segments(path)) {
            filled.append('/').append(filledSegment(segment, values));
        }
        HttpUrl.Builder url = origin.newBuilder().encodedPath(filled.toString());
        if (hasQuery()) {
            url.encodedQuery(filled(query, values, value -> URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return url.build();
    }

    /**
     * {@return the values that a URL of this template holds, for names that fill a whole segment of the path}
     *
     * @param url the URL
     */
    public Map<String, String> values(HttpUrl url) {
        String[] template = segments(path);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < template.length; i++) {
            Matcher variable = VARIABLE.matcher(template[i]);
            if (variable.matches()) {
                values.put(variable.group(1), url.pathSegments().get(i));
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return hasQuery() ? path + "?" + query : path;
    }

    private static String filledSegment(String segment, Map<String, String> values) {
        String filled = filled(segment, values, UrlTemplate::encodedSegment);
        boolean samePath = segment.isEmpty() || (!filled.isEmpty() && !isDots(filled));
        require(samePath, segment + " must not be empty or only dots");
        return filled;
    }

    /** One pass, so that a brace in a value stays what it is. */
    private static String filled(String text, Map<String, String> values, UnaryOperator<String> encoding) {
        Matcher variables = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variables.find()) {
            String value = encoding.apply(value(variables.group(1), values));
            variables.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return variables.appendTail(filled).toString();
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("{" + name + "} has no value");
        }
        return value;
    }

    /** With a letter before it, or OkHttp would take dots for steps. */
    private static String encodedSegment(String value) {
        HttpUrl url = new HttpUrl.Builder()
                .scheme("https")
                .host("h")
                .addPathSegment("x" + value)
                .build();
        return url.encodedPath().substring(2);
    }

    private static String[] segments(String path) {
        return path.substring(1).split("/", -1);
    }

    private static boolean isDots(String segment) {
        String plain = segment.replace("%2e", ".").replace("%2E", ".");
        return plain.equals(".") || plain.equals("..");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
