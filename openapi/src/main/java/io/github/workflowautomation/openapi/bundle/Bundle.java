package io.github.workflowautomation.openapi.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What a build has made; nothing of it is written yet.
 *
 * @param document the bundle as a tree
 * @param files every file that the build makes, by path relative to the folder, with its text
 * @param findings what was noticed on the way, in the order of the pipeline
 */
public record Bundle(ObjectNode document, SortedMap<String, String> files, List<Finding> findings) {

    /** Whether nothing was found that must not be published. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The text of one of its files. */
    String file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
