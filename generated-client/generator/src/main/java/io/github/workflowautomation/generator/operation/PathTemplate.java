package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.document.DocumentException;
import io.github.workflowautomation.generator.document.Pointer;
import io.github.workflowautomation.generator.text.NameScope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of the document as Retrofit takes it. Retrofit knows fewer names of parameters and none in a query, takes
 * {@code //host} for another host, and would drop the path of a base URL if a slash stood in front.
 */
final class PathTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/?#]+)}");
    private static final Pattern RETROFIT_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");
    private static final Pattern TRAVERSAL = Pattern.compile("(^|/)(\\.|%2e|%2E){1,2}(/|$)");
    private static final String MUST_NOT_STAND_PLAIN = "\\{}";

    private final Map<String, String> retrofitNames = new LinkedHashMap<>();
    private final Map<String, String> queryParameters = new LinkedHashMap<>();
    private final Set<String> staticQuery = new LinkedHashSet<>();
    private final String path;

    PathTemplate(String template, Pointer at) {
        String withoutFragment = before(template, '#');
        this.path = before(withoutFragment, '?');
        NameScope names = NameScope.ofMembers(Set.of());
        PLACEHOLDER
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(name -> retrofitNames.put(name, names.claim(retrofitName(name))));
        if (path.length() < withoutFragment.length()) {
            readQuery(withoutFragment.substring(path.length() + 1), at);
        }
    }

    /** What of the path is not sent as it is meant, in words. */
    List<String> oddities() {
        List<String> oddities = new ArrayList<>();
        if (!path.startsWith("/")) {
            oddities.add("the path does not start with a slash; it is taken below the base URL all the same");
        }
        if (TRAVERSAL.matcher(path).find()) {
            oddities.add("HTTP clients resolve the dotted parts of the path before they send it");
        }
        String rest = PLACEHOLDER.matcher(path).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            oddities.add("a brace of the path belongs to no parameter; it is sent as it stands");
        }
        return oddities;
    }

    /** Cuts at a character that stands outside of braces. */
    private static String before(String text, char end) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == end && depth <= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private void readQuery(String query, Pointer at) {
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            Matcher value = PLACEHOLDER.matcher(parts.length == 2 ? parts[1] : "");
            if (value.matches()) {
                queryParameters.put(value.group(1), parts[0]);
            } else if (PLACEHOLDER.matcher(pair).find()) {
                throw new DocumentException(at, "a parameter is a part of the query \"" + pair + "\" of the path");
            } else {
                staticQuery.add(plain(pair));
            }
        }
    }

    private static String retrofitName(String name) {
        if (RETROFIT_NAME.matcher(name).matches()) {
            return name;
        }
        String legal = name.replaceAll("[^a-zA-Z0-9_-]", "_");
        return Character.isLetter(legal.charAt(0)) ? legal : "p" + legal;
    }

    /** The names of the parameters in the path, in its order. */
    List<String> placeholders() {
        return List.copyOf(retrofitNames.keySet());
    }

    /** Parameters that stand in the query of the path: the name in braces, and the name on the wire. */
    Map<String, String> queryParameters() {
        return queryParameters;
    }

    /** What Retrofit calls a parameter. */
    String retrofitName(String name, Pointer at) {
        String retrofitName = retrofitNames.get(name);
        if (retrofitName == null) {
            throw new DocumentException(at, "the path has no parameter \"" + name + "\"");
        }
        return retrofitName;
    }

    /** The path in Retrofit's spelling, relative to the base URL. */
    String retrofitPath(Pointer at) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        Matcher placeholder = PLACEHOLDER.matcher(path);
        while (placeholder.find()) {
            out.append(plain(path.substring(from, placeholder.start())))
                    .append('{')
                    .append(retrofitNames.get(placeholder.group(1)))
                    .append('}');
            from = placeholder.end();
        }
        out.append(plain(path.substring(from)));
        String relative = relative(out.toString());
        if (!retrofitNames.isEmpty() && TRAVERSAL.matcher(relative).find()) {
            throw new DocumentException(at, "Retrofit refuses parameters beside empty or dotted parts of a path");
        }
        return relative + (staticQuery.isEmpty() ? "" : "?" + String.join("&", staticQuery));
    }

    /** Without the first slash, which would replace the path of the base URL; nor may it look like a host or scheme. */
    private String relative(String path) {
        String rest = path.startsWith("/") ? path.substring(1) : path;
        int colon = rest.indexOf(':');
        boolean scheme = colon >= 0 && rest.lastIndexOf('/', colon) < 0;
        if (scheme && !retrofitNames.isEmpty()) {
            int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
            return rest.substring(0, end).replace(":", "%3A") + rest.substring(end);
        }
        return rest.isEmpty() || rest.startsWith("/") || scheme ? "./" + rest : rest;
    }

    /** Writes what an HTTP client would drop or read as something else in its encoded form. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c <= ' ' || c == 0x7f || MUST_NOT_STAND_PLAIN.indexOf(c) >= 0) {
                for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
