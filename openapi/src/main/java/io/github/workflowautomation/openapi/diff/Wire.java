package io.github.workflowautomation.openapi.diff;

import java.util.Locale;

/** What a change does to a client that is deployed and is not built anew. From harmless to bad. */
public enum Wire {
    /** Words only: nothing that is sent or answered differs. */
    DOC,
    /** More is possible than before, and what was done before still works. */
    ADDITIVE,
    /** Still understood, but something else may happen. */
    RISKY,
    /** What the client sends may be refused, or what it gets may be something that it was not told of. */
    BREAKING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
