package io.github.workflowautomation.openapi.capture.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.capture.Sections;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which section a document is of: by its paths, else by its title, else by where it was. */
final class SectionGuess {

    private static final Pattern API = Pattern.compile("/api/([a-z][a-z0-9-]{0,63})(/|$)");

    /** The titles that do not begin with the section's name (C). */
    private static final Map<String, String> TITLES = Map.of(
            "dashboard service", "dashboards",
            "process service", "processes",
            "report service", "reports",
            "integration service", "integrations",
            "file service", "files",
            "form service", "forms",
            "setting service", "settings",
            "user and group services", "user");

    private SectionGuess() {}

    /**
     * Guesses.
     *
     * @param document the document
     * @param hint what its place suggests; empty if nothing
     */
    static Optional<String> of(ObjectNode document, Optional<String> hint) {
        return byPaths(document).or(() -> byTitle(document)).or(() -> hint);
    }

    /** The section of most paths, if that is more than half of them. */
    private static Optional<String> byPaths(ObjectNode document) {
        String base = base(document);
        Map<String, Integer> count = new HashMap<>();
        int all = 0;
        for (var path : document.path("paths").properties()) {
            all++;
            inPath(base + path.getKey()).ifPresent(section -> count.merge(section, 1, Integer::sum));
        }
        int half = all / 2;
        return count.entrySet().stream()
                .filter(entry -> entry.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String base(ObjectNode document) {
        String base = document.path("basePath")
                .asText(document.path("servers").path(0).path("url").asText(""));
        String path = base.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]{0,20}://[^/]*", "");
        return path.replaceFirst("/$", "");
    }

    private static Optional<String> byTitle(ObjectNode document) {
        String title = document.path("info")
                .path("title")
                .asText("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        String known = TITLES.get(title);
        if (known != null) {
            return Optional.of(known);
        }
        String name = title.replaceFirst(" (service|api)$", "").replace(' ', '-');
        return Sections.KNOWN.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The section in a path such as {@code /api/forms/create}. */
    static Optional<String> inPath(String path) {
        Matcher section = API.matcher(path);
        return section.lookingAt() ? Optional.of(section.group(1)) : Optional.empty();
    }

    /** The section in a URL. */
    static Optional<String> inUrl(URI url) {
        return url.getRawPath() == null ? Optional.empty() : inPath(url.getRawPath());
    }

    /** The section that a file's or folder's name suggests: {@code forms.yaml}, {@code forms_files}. */
    static Optional<String> inFileName(String name) {
        String stem = name.toLowerCase(Locale.ROOT).replaceFirst("(\\.(json|ya?ml|js|html?|txt|har))+$", "");
        String section = stem.replaceFirst("_files$", "").replaceFirst("[ _.-](service|api|openapi|swagger)$", "");
        return Sections.isName(section) ? Optional.of(section) : Optional.empty();
    }
}
