package io.github.workflowautomation.client.error;

/**
 * Whether the server can have acted on a call that failed. It decides if the call may simply be made again: the vendor
 * has no idempotency keys, and changes state with GET in places.
 */
public enum Outcome {
    /** No byte of the request left for the server: nothing happened there, and calling again is safe. */
    NOT_SENT,

    /** The server answered and refused: nothing happened there. Calling again the same way fails the same way. */
    REJECTED,

    /**
     * The request left, and whether the server acted is not known: the answer was lost, came with a server error, or
     * could not be read. Look before calling again, unless the operation is a safe one.
     */
    UNKNOWN
}
