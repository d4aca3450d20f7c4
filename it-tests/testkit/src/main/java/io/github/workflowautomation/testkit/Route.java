package io.github.workflowautomation.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A method and a path template, and what answers them. */
final class Route {
    /** Who may call. */
    enum Caller {
        ANYONE,
        WITH_TOKEN,
        /** With a token of an administrator. */
        ADMINISTRATOR,
        /** With a token of the current or of the older API. */
        WITH_ANY_TOKEN
    }

    private final String method;
    private final List<String> template;
    private final Caller caller;
    private final Optional<Permission> needed;
    private final Handler handler;
    private final String rank;
    private final Optional<String> operationId;

    Route(String method, String template, Caller caller, Optional<Permission> needed, Handler handler) {
        this.method = method;
        this.template = segments(template);
        this.caller = caller;
        this.needed = needed;
        this.handler = handler;
        this.rank = rank(this.template);
        this.operationId = Catalogue.operationId(method, template);
    }

    Caller caller() {
        return caller;
    }

    /** What the caller's API key must allow. */
    Optional<Permission> needed() {
        return needed;
    }

    /** The name of the operation in the catalogue; a file behind a link has none. */
    Optional<String> operationId() {
        return operationId;
    }

    Handler handler() {
        return handler;
    }

    /** The path parameters, still encoded, when the request is for this route. */
    Optional<Map<String, String>> match(String requestMethod, List<String> path) {
        if (!method.equals(requestMethod) || path.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = template.get(i);
            if (isParameter(segment)) {
                parameters.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /** Orders routes that match the same path: a word in the template goes before a parameter, leftmost first. */
    String rank() {
        return rank;
    }

    private static String rank(List<String> template) {
        return template.stream()
                .map(segment -> isParameter(segment) ? "1" : "0")
                .collect(Collectors.joining());
    }

    /** The segments of a path; like the vendor's server, blind to a slash at the end. */
    static List<String> segments(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Arrays.stream(trimmed.split("/", -1)).skip(1).toList();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }
}
