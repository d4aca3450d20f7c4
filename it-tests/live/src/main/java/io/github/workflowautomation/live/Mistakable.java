package io.github.workflowautomation.live;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells addresses that a server could take for an operation that changes something: the templates of some overlap, and an id may
 * read like a part of another path.
 */
final class Mistakable {
    private final Map<String, List<Pattern>> unsafe;

    Mistakable(KnownApi api) {
        this.unsafe = api.operations().stream()
                .filter(operation -> !operation.isSafe())
                .collect(Collectors.groupingBy(
                        KnownOperation::method, Collectors.mapping(Mistakable::template, Collectors.toList())));
    }

    /** {@return whether there is a second meaning to a call} */
    boolean is(String method, String url) {
        String path = url.replaceFirst("\\?.*", "");
        return unsafe.getOrDefault(method, List.of()).stream()
                .anyMatch(template -> template.matcher(path).matches());
    }

    /** Below any prefix, as the older API may have one; with or without a slash at the end; in any case of letters. */
    private static Pattern template(KnownOperation operation) {
        String path = operation.path().replaceFirst("/$", "");
        String literal = "\\Q" + path.replaceAll("\\{[^}]*\\}", "\\\\E[^/]+\\\\Q") + "\\E/?";
        String prefix = operation.isLegacy() ? ".*" : "";
        return Pattern.compile(prefix + literal, Pattern.CASE_INSENSITIVE);
    }
}
