package io.github.workflowautomation.api.support;

/** What a repeated call of an operation does. */
public enum Safety {
    /** Changes nothing. */
    SAFE,
    /** Changes something, and a repeat changes nothing more. */
    IDEMPOTENT,
    /** A repeat may act twice. */
    UNSAFE
}
