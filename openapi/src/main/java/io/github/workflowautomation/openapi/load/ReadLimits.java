package io.github.workflowautomation.openapi.load;

/**
 * How large a document may be. The largest public description that was tried (1,000 operations, 11 MB) fits; a file made
 * to exhaust memory does not.
 */
final class ReadLimits {

    static final int BYTES = 32 * 1024 * 1024;
    static final int DEPTH = 200;
    static final int ALIASES = 50;
    static final int NODES = 2_000_000;

    private ReadLimits() {}
}
