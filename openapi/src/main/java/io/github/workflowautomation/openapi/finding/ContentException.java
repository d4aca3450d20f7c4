package io.github.workflowautomation.openapi.finding;

import com.fasterxml.jackson.core.JsonPointer;

/** A document, an overlay or the lock is such that nothing can be built from it. The message names file and place. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentException(String file, String message) {
        super(file + ": " + message);
    }

    public ContentException(String file, JsonPointer pointer, String message) {
        super(file + "#" + pointer + ": " + message);
    }
}
