package io.github.workflowautomation.openapi.normalise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.Operation;
import io.github.workflowautomation.openapi.tree.PathTemplate;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Merges paths that differ only in the names of their variables, which OpenAPI forbids and a server cannot tell apart.
 * The path with the most operations gives its names; among equals the first by code point, so that the order of a
 * document decides nothing.
 */
final class EquivalentPathsRule implements Rule {

    @Override
    public void apply(SectionDocument document, Findings findings) {
        Map<String, SortedSet<String>> byShape = new TreeMap<>();
        document.root()
                .path("paths")
                .fieldNames()
                .forEachRemaining(
                        path -> byShape.computeIfAbsent(new PathTemplate(path).shape(), shape -> new TreeSet<>())
                                .add(path));
        for (SortedSet<String> paths : byShape.values()) {
            if (paths.size() > 1) {
                merge(document, paths, findings);
            }
        }
    }

    private static void merge(SectionDocument document, SortedSet<String> paths, Findings findings) {
        ObjectNode root = document.root();
        // Streams keep the first of equals for max only with >=, hence min of the negative.
        String kept = paths.stream()
                .min(Comparator.comparingInt(
                        path -> -Operation.pathItem(root, path).size()))
                .orElseThrow();
        for (Operation operation : document.operations()) {
            if (paths.contains(operation.path()) && !operation.path().equals(kept)) {
                move(document, operation, kept);
                findings.warning(
                        "equivalent-paths",
                        document.file(),
                        operation.pointer(),
                        "is the same path as " + kept + " under another name; moved there");
            }
        }
        paths.stream().filter(path -> !path.equals(kept)).forEach(((ObjectNode) root.path("paths"))::remove);
    }

    private static void move(SectionDocument document, Operation operation, String kept) {
        ObjectNode target = Operation.pathItem(document.root(), kept);
        if (target.has(operation.method())) {
            throw new ContentException(
                    document.file(), operation.pointer(), "is also declared as " + kept + ", under another name");
        }
        PathVariableNames.rename(document.root(), operation, kept);
        operation.node().put("x-vendor-path", operation.path());
        target.set(operation.method(), operation.node());
    }
}
