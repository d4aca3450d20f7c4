package io.github.workflowautomation.testkit;

import java.util.Locale;
import java.util.regex.Pattern;

/** A method and a path with stars: one for a segment, two at the end for all that follows. */
final class PathPattern {
    private static final String ANY = "*";

    private final String method;
    private final Pattern path;

    PathPattern(String method, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with a slash, but is " + path);
        }
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = Pattern.compile(regex(path));
    }

    boolean matches(String requestMethod, String requestPath) {
        return (method.equals(ANY) || method.equals(requestMethod))
                && path.matcher(requestPath).matches();
    }

    private static String regex(String path) {
        boolean open = path.endsWith("/**");
        String fixed = open ? path.substring(0, path.length() - "/**".length()) : path;
        String segments = Pattern.quote(fixed).replace("*", "\\E[^/]*\\Q");
        return segments + (open ? "(/.*)?" : "/?");
    }
}
