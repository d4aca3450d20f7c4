package io.github.workflowautomation.api.support;

/** How an operation is known. */
public enum Evidence {
    /** Seen to work against a real tenant. */
    LIVE,
    /** Documented on a public page of the vendor. */
    DOCUMENTED,
    /** Seen in code that the vendor published. */
    VENDOR_CODE,
    /** Listed in a public catalogue of names; bodies and answers are not known. */
    CATALOGUED,
    /** Used by code of others that looks like it was run. */
    THIRD_PARTY,
    /** A guess. */
    INFERRED
}
