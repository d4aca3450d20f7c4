package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/**
 * Where the token of a call comes from. Futures, so that a call can stop waiting when it is cancelled, and so that
 * waiting need not hold a thread. They fail with a {@code WorkflowException} of the exchange.
 */
public interface BearerSource {
    /** {@return the token to use now} */
    CompletableFuture<Bearer> current();

    /**
     * {@return the token to use after one was refused; the same again when there is no other}
     *
     * @param refused the token that the server refused
     */
    CompletableFuture<Bearer> after(Bearer refused);

    /**
     * Hears that the server took a token, whatever it then answered.
     *
     * @param bearer the token
     */
    default void accepted(Bearer bearer) {}

    /**
     * Drops a token that seems not to be accepted, so that the next call gets another.
     *
     * @param suspect the token
     */
    void forget(Bearer suspect);

    /** {@return how long to wait before asking again makes sense, after a failure; zero for at once} */
    default Duration pause() {
        return Duration.ZERO;
    }

    /** {@return the secrets behind the tokens, which no message may hold} */
    Collection<String> secrets();
}
