package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Duration;

/**
 * When the next exchange may be made: at once as long as exchanges bring good tokens, ever later while they do not, and
 * never later than the longest pause after the last. Not safe for use by many threads; its owner's lock guards it.
 */
final class ExchangeGate {
    private static final int MOST_DOUBLINGS = 10;

    /** A server that has just changed its secret, or several that do not agree, may refuse a few. */
    private static final int REFUSALS_FOR_FREE = 3;

    private final TimeSource time;
    private final Duration first;
    private final Duration longest;
    private int failures;
    private int refusals;
    private long openAt;

    ExchangeGate(TimeSource time, Duration first, Duration longest) {
        this.time = time;
        this.first = first;
        this.longest = longest;
        this.openAt = time.ticks();
    }

    /** {@return how long until the next exchange may be made; zero for now} */
    Duration pause() {
        long left = openAt - time.ticks();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    boolean isOpen() {
        return pause().isZero();
    }

    /**
     * An exchange failed, or brought what there was before.
     *
     * @param asked how long the server asked to wait; zero if it did not
     */
    void failed(Duration asked) {
        failures++;
        closeFor(failures);
        Duration granted = asked.compareTo(longest) > 0 ? longest : asked;
        long now = time.ticks();
        openAt = now + Math.max(openAt - now, granted.toNanos());
    }

    /** An exchange brought a new token; whether a good one is not known if the last ones were refused. */
    void brought() {
        failures = 0;
        closeFor(refusals - REFUSALS_FOR_FREE);
    }

    /** The server refused the token, and an exchange follows. One that was ever accepted is simply over. */
    void refused(boolean wasAccepted) {
        refusals = wasAccepted ? 0 : refusals + 1;
    }

    private void closeFor(int times) {
        openAt = time.ticks();
        if (times > 0) {
            Duration pause = first.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
            openAt += (pause.compareTo(longest) > 0 ? longest : pause).toNanos();
        }
    }
}
