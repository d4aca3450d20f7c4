package io.github.workflowautomation.openapi.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells documents that are another section's. Servers that mount several pages with one handler show the last document
 * on all of them, so a document counts only where it belongs.
 */
final class Misplaced {

    private final List<Incoming> all;
    private final Set<String> sections;

    /**
     * Makes the check.
     *
     * @param all the documents of this run
     * @param committed names of the sections that there are already
     */
    Misplaced(List<Incoming> all, Set<String> committed) {
        this.all = all;
        this.sections = committed;
    }

    /** Why a document cannot be its section's; empty if it can. */
    Optional<String> why(Incoming document) {
        List<String> same = all.stream()
                .filter(other -> isSame(other.root(), document.root()))
                .map(Incoming::section)
                .filter(section -> !section.equals(document.section()))
                .toList();
        if (!same.isEmpty()) {
            return Optional.of("is the same document as that of " + same
                    + ": a server that mounts several pages with one handler shows the last one on all of them");
        }
        return foreignPaths(document.prepared()).or(() -> foreignTitle(document));
    }

    private static boolean isSame(ObjectNode one, ObjectNode other) {
        return one.size() == other.size() && one.equals(other);
    }

    private Optional<String> foreignPaths(SectionDocument document) {
        List<String> paths = document.root().path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
        if (paths.isEmpty() || paths.stream().anyMatch(path -> isOf(path, document.section()))) {
            return Optional.empty();
        }
        return sections.stream()
                .filter(section -> paths.stream().anyMatch(path -> isOf(path, section)))
                .findFirst()
                .map(section -> "has no path of its own section, and some of " + section);
    }

    private static boolean isOf(String path, String section) {
        return (path + "/").startsWith("/api/" + section + "/");
    }

    /** A title that names another section, where no path settles it. */
    private Optional<String> foreignTitle(Incoming document) {
        boolean settled = document.prepared().root().path("paths").properties().stream()
                .anyMatch(path -> isOf(path.getKey(), document.section()));
        String title = document.root().path("info").path("title").asText("");
        if (settled || names(title, document.section())) {
            return Optional.empty();
        }
        return sections.stream()
                .filter(section -> names(title, section))
                .findFirst()
                .map(section -> "has the title of " + section);
    }

    private static boolean names(String title, String section) {
        String word = "(?i)(?<![a-z])" + Pattern.quote(section) + "(?![a-z])";
        return Pattern.compile(word).matcher(title.replace(' ', '-')).find();
    }
}
