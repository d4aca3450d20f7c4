package io.github.workflowautomation.client.internal.transport;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a request to a host came.
 *
 * @param proxied whether it went through a proxy
 * @param named whether a name service was asked for an address, and told one
 * @param connected whether a connection came about
 * @param tls the version of TLS, empty when none came about or was wanted
 * @param status the status of the answer, empty when none came
 * @param otherHost the host that the answer leads to, if it is another
 * @param ahead how far this machine's clock is ahead of the host's, to about a second, when the answer was dated
 * @param trouble why there is no answer, or empty
 */
public record ProbeResult(
        boolean proxied,
        boolean named,
        boolean connected,
        Optional<String> tls,
        OptionalInt status,
        Optional<String> otherHost,
        Optional<Duration> ahead,
        Optional<Trouble> trouble) {
    /**
     * Why there is no answer.
     *
     * @param phase where it came from
     * @param words what happened
     * @param nextStep what to do about it
     */
    public record Trouble(Phase phase, String words, String nextStep) {}

    /** What a request goes through. */
    public enum Phase {
        /** Finding an address. */
        NAME,
        /** Making a connection, and getting an answer over it. */
        HOST,
        /** Agreeing on TLS. */
        TLS
    }
}
