package io.github.workflowautomation.client.event;

import java.time.Duration;

/**
 * Is told what a client does, for logs, metrics and traces. Methods are called on whichever thread does the work, and
 * should return soon; what they throw is dropped. Nothing that they are given holds a secret, a filled URL or a body.
 */
public interface CallListener {
    /**
     * A call begins.
     *
     * @param call the call
     */
    default void started(CallInfo call) {}

    /**
     * A request is about to be made; a connection may still have to be found for it.
     *
     * @param call the call
     * @param attempt which one, from 1
     */
    default void attempt(CallInfo call, int attempt) {}

    /**
     * A try failed and there will be another one.
     *
     * @param call the call
     * @param reason why the last one failed, such as {@code HTTP 503}
     * @param pause how long until the next one
     */
    default void retry(CallInfo call, String reason, Duration pause) {}

    /**
     * A token was fetched for all calls that wait for it, or could not be.
     *
     * @param token how it went
     */
    default void token(TokenEvent token) {}

    /**
     * A call ended. Comes exactly once for each call that {@link #started}.
     *
     * @param call the call
     * @param result how it ended
     */
    default void finished(CallInfo call, CallResult result) {}
}
