package io.github.workflowautomation.openapi.finding;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects findings in the order in which they are made. Not thread-safe: a build runs on one thread. */
public final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    public void info(String rule, String file, JsonPointer pointer, String message) {
        findings.add(new Finding(Severity.INFO, rule, file, pointer, message));
    }

    public void warning(String rule, String file, JsonPointer pointer, String message) {
        findings.add(new Finding(Severity.WARNING, rule, file, pointer, message));
    }

    public void error(String rule, String file, JsonPointer pointer, String message) {
        findings.add(new Finding(Severity.ERROR, rule, file, pointer, message));
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }
}
