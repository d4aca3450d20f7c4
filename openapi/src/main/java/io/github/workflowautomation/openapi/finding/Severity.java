package io.github.workflowautomation.openapi.finding;

import java.util.Locale;

/** How much a finding matters. Errors stop a build; the others are printed and do not. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
