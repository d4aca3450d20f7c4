package io.github.workflowautomation.client.internal.auth;

/** How good a token still is. */
enum Freshness {
    /** Good. */
    FRESH,
    /** Good for now: time to fetch the next one, which nobody has to wait for. */
    STALE,
    /** Over, or so close to it that a request might arrive too late. */
    EXPIRED
}
