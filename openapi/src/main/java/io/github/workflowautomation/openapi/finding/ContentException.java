package io.github.workflowautomation.openapi.finding;

import com.fasterxml.jackson.core.JsonPointer;

/** A document, an overlay or the lock is such that nothing can be built from it. The message names file and place. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient JsonPointer pointer;
    private final String problem;

    public ContentException(String file, String problem) {
        super(file + ": " + problem);
        this.file = file;
        this.pointer = JsonPointer.empty();
        this.problem = problem;
    }

    public ContentException(String file, JsonPointer pointer, String problem) {
        super(file + "#" + pointer + ": " + problem);
        this.file = file;
        this.pointer = pointer;
        this.problem = problem;
    }

    /** The same as a finding of severity error. */
    public Finding asFinding() {
        return new Finding(Severity.ERROR, "content", file, pointer, problem);
    }
}
