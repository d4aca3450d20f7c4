package io.github.workflowautomation.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What goes wrong with some calls. Until it is told what, nothing does. Its methods may be called in any order, and from
 * any thread; each changes this rule and gives it back.
 */
public final class FaultRule {
    private final Predicate<RecordedRequest> calls;
    private final Random random;

    /** What happens to the next calls; then, what to all others. The fields are guarded by this object's monitor. */
    private final Deque<Fault> script = new ArrayDeque<>();

    private Fault always = Fault.none();
    private int left = Integer.MAX_VALUE;
    private double probability = 1;
    private int struck;

    FaultRule(Predicate<RecordedRequest> calls, Random random) {
        this.calls = calls;
        this.random = random;
    }

    /**
     * For so many calls only.
     *
     * @param number at least 1; defaults to all calls
     * @throws IllegalArgumentException when it is less
     */
    public synchronized FaultRule times(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("times must be at least 1, but is " + number);
        }
        left = number;
        return this;
    }

    /**
     * For some of the calls only; which ones is decided by the tenant's seed.
     *
     * @param share how many of them, between 0 and 1; defaults to 1
     * @throws IllegalArgumentException when it is not
     */
    public synchronized FaultRule probability(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1, but is " + share);
        }
        probability = share;
        return this;
    }

    /** They fail so. */
    public synchronized FaultRule with(Fault fault) {
        always = fault;
        return this;
    }

    /**
     * The next calls go so, one after the other; those that come then are answered.
     *
     * @param faults one for each call; {@link Fault#none()} for one that goes well
     */
    public synchronized FaultRule script(Fault... faults) {
        script.addAll(List.of(faults));
        return this;
    }

    /** They are refused, as by {@link Fault#failWith(int)}. */
    public FaultRule failWith(int httpStatus) {
        return with(Fault.failWith(httpStatus));
    }

    /** They are refused with {@code Retry-After}, as by {@link Fault#failWith(int, Duration)}. */
    public FaultRule failWith(int httpStatus, Duration retryAfter) {
        return with(Fault.failWith(httpStatus, retryAfter));
    }

    /** They are answered later, as by {@link Fault#delay}. */
    public FaultRule delay(Duration delay) {
        return with(Fault.delay(delay));
    }

    /** They find the connection closed, as by {@link Fault#dropConnection}. */
    public FaultRule dropConnection() {
        return with(Fault.dropConnection());
    }

    /** They are done and not answered, as by {@link Fault#loseAnswer}. */
    public FaultRule loseAnswer() {
        return with(Fault.loseAnswer());
    }

    /** Their answers break off, as by {@link Fault#truncateAnswer}. */
    public FaultRule truncateAnswer() {
        return with(Fault.truncateAnswer());
    }

    /** How many calls it has made go wrong so far. */
    public synchronized int struck() {
        return struck;
    }

    /** What happens to this call: nothing, when the rule is for others, or used up. */
    synchronized Fault strike(RecordedRequest call) {
        if (left == 0 || !calls.test(call) || random.nextDouble() >= probability) {
            return Fault.none();
        }
        Fault fault = script.isEmpty() ? always : script.remove();
        if (fault != Fault.none()) {
            left--;
            struck++;
        }
        return fault;
    }
}
