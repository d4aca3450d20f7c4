package io.github.workflowautomation.testkit;

import java.time.Duration;
import java.util.Optional;

/** What goes wrong with one call. Immutable. */
public final class Fault {
    private static final int LOWEST_REFUSAL = 400;
    private static final int HIGHEST_REFUSAL = 599;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Fault NONE = new Fault(Effect.ANSWER, 0, Optional.empty(), Duration.ZERO);

    /** What becomes of the answer. */
    enum Effect {
        ANSWER,
        REFUSE,
        DROP,
        LOSE,
        TRUNCATE
    }

    private final Effect effect;
    private final int status;
    private final Optional<Duration> retryAfter;
    private final Duration delay;

    private Fault(Effect effect, int status, Optional<Duration> retryAfter, Duration delay) {
        this.effect = effect;
        this.status = status;
        this.retryAfter = retryAfter;
        this.delay = delay;
    }

    /** Nothing: the call is answered. For a script in which some calls go well. */
    public static Fault none() {
        return NONE;
    }

    /**
     * A refusal before the tenant does anything.
     *
     * @param httpStatus from 400 to 599
     * @throws IllegalArgumentException when the status is none of a refusal
     */
    public static Fault failWith(int httpStatus) {
        if (httpStatus < LOWEST_REFUSAL || httpStatus > HIGHEST_REFUSAL) {
            throw new IllegalArgumentException("httpStatus must be between 400 and 599, but is " + httpStatus);
        }
        return new Fault(Effect.REFUSE, httpStatus, Optional.empty(), Duration.ZERO);
    }

    /**
     * The same with the header {@code Retry-After}.
     *
     * @param httpStatus from 400 to 599
     * @param retryAfter how long the caller is told to wait; sent in whole seconds
     * @throws IllegalArgumentException when the status is none of a refusal
     */
    public static Fault failWith(int httpStatus, Duration retryAfter) {
        Fault refusal = failWith(httpStatus);
        return new Fault(refusal.effect, httpStatus, Optional.of(retryAfter), Duration.ZERO);
    }

    /** HTTP 429 with {@code Retry-After}, sent in whole seconds. */
    public static Fault tooManyRequests(Duration retryAfter) {
        return failWith(TOO_MANY_REQUESTS, retryAfter);
    }

    /** The connection is closed before the tenant does anything, and there is no answer. */
    public static Fault dropConnection() {
        return new Fault(Effect.DROP, 0, Optional.empty(), Duration.ZERO);
    }

    /** The tenant does what it is told, and then closes the connection without an answer. */
    public static Fault loseAnswer() {
        return new Fault(Effect.LOSE, 0, Optional.empty(), Duration.ZERO);
    }

    /** The tenant does what it is told, and its answer breaks off after half of its bytes. */
    public static Fault truncateAnswer() {
        return new Fault(Effect.TRUNCATE, 0, Optional.empty(), Duration.ZERO);
    }

    /** The call is answered, but late. */
    public static Fault delay(Duration delay) {
        return NONE.after(delay);
    }

    /** The same fault, later: this long after the call has come. */
    public Fault after(Duration longer) {
        if (longer.isNegative()) {
            throw new IllegalArgumentException("delay must not be negative, but is " + longer);
        }
        return new Fault(effect, status, retryAfter, delay.plus(longer));
    }

    Effect effect() {
        return effect;
    }

    Duration delay() {
        return delay;
    }

    ApiAnswer refusal() {
        ApiAnswer answer = ApiAnswer.refusal(status, "the fake tenant was told to fail");
        return retryAfter
                .map(wait -> answer.with("Retry-After", Long.toString(wait.toSeconds())))
                .orElse(answer);
    }

    @Override
    public String toString() {
        return "Fault[" + effect + (status == 0 ? "" : " " + status) + (delay.isZero() ? "" : " after " + delay) + "]";
    }
}
