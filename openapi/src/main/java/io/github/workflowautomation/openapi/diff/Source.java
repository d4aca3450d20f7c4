package io.github.workflowautomation.openapi.diff;

import java.util.Locale;

/** What a change does to Java code that uses our generated client and is compiled anew. From harmless to bad. */
public enum Source {
    NONE,
    ADDITIVE,
    BREAKING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
