package io.github.workflowautomation.openapi.diff;

import java.util.Locale;

/** Who writes the value that a schema describes. */
enum Direction {
    /** The client: the server must go on to accept what is sent today. */
    REQUEST,
    /** The server: it must not send what a client of today was not told of. */
    RESPONSE;

    /** Whether a property with this mark is never written in this direction. */
    boolean leavesOut(boolean readOnly, boolean writeOnly) {
        return this == REQUEST ? readOnly : writeOnly;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
