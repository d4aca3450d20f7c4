package io.github.workflowautomation.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * What goes wrong in a tenant, by rule or by script. May be used from many threads at once.
 *
 * <pre>{@code
 * tenant.faults().on("GET", "/api/instance/**").times(2).failWith(503);
 * tenant.faults().onOperation("startInstance").loseAnswer();
 * tenant.faults().script(Fault.none(), Fault.tooManyRequests(Duration.ofSeconds(2)), Fault.dropConnection());
 * }</pre>
 *
 * <p>Of several rules for a call the first that makes it go wrong counts, in the order in which they were made.
 */
public final class Faults {
    private final Random random;
    private final TenantTime time;
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

    Faults(long seed, TenantTime time) {
        this.random = new Random(seed);
        this.time = time;
    }

    /**
     * A rule for calls by a method to a path.
     *
     * @param method the HTTP method, or {@code *} for any
     * @param path the path; <code>*</code> stands for one segment of it, <code>**</code> at its end for any number
     * @return the rule, to be told what goes wrong
     */
    public FaultRule on(String method, String path) {
        PathPattern pattern = new PathPattern(method, path);
        return rule(call -> pattern.matches(call.method(), call.path()));
    }

    /**
     * A rule for the calls of an operation.
     *
     * @param operationId its id, which is the name of its method in the raw client, such as {@code startInstance}
     * @return the rule, to be told what goes wrong
     * @throws IllegalArgumentException when there is no such operation
     */
    public FaultRule onOperation(String operationId) {
        Catalogue.requireOperation(operationId);
        return rule(call -> call.operationId().filter(operationId::equals).isPresent());
    }

    /**
     * Says what happens to the next calls, one after the other, exchanges of keys for tokens left out.
     *
     * @param faults one for each call; {@link Fault#none()} for one that goes well
     */
    public void script(Fault... faults) {
        rule(call -> !isExchange(call)).script(faults);
    }

    /**
     * Sets the tenant's clock wrong: tokens are dated and judged by it, and what happens is dated by it. The header {@code
     * Date} of the answers stays right, as the JDK's server writes it by itself.
     *
     * @param ahead how far it goes ahead of the right time; negative when it is behind; zero sets it right
     */
    public void skewClock(Duration ahead) {
        time.skew(ahead);
    }

    /** Nothing goes wrong any more, and the clock is right. */
    public void clear() {
        rules.clear();
        time.skew(Duration.ZERO);
    }

    Fault strike(RecordedRequest call) {
        return rules.stream()
                .map(rule -> rule.strike(call))
                .filter(fault -> fault != Fault.none())
                .findFirst()
                .orElse(Fault.none());
    }

    private FaultRule rule(Predicate<RecordedRequest> calls) {
        FaultRule rule = new FaultRule(calls, random);
        rules.add(rule);
        return rule;
    }

    private static boolean isExchange(RecordedRequest call) {
        return call.operationId()
                .filter(id ->
                        id.equals("impersonateUser") || id.equals("impersonateSelf") || id.equals("legacyImpersonate"))
                .isPresent();
    }
}
