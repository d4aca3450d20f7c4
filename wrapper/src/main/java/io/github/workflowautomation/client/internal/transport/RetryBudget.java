package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps repeats from making an outage worse: each call to a host earns a tenth of a repeat, up to ten in stock. So from
 * the moment the stock is used up, repeats add at most 10 % to the load. As long as a host answers, it also earns a repeat
 * every ten seconds, or one that is called seldom would have none left for long after an outage.
 *
 * <p>{@code lock} guards the accounts.
 */
final class RetryBudget {
    private static final double PER_CALL = 0.1;
    private static final double PER_SECOND = 0.1;
    private static final double MOST = 10;

    private final TimeSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Account> accounts = new HashMap<>();

    RetryBudget(TimeSource time) {
        this.time = time;
    }

    /** Notes a call, repeats not counted. */
    void called(String host) {
        lock.lock();
        try {
            account(host).earn(PER_CALL);
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a host answered as it should, so that no outage goes on. */
    void answered(String host) {
        lock.lock();
        try {
            account(host).answered(time.ticks());
        } finally {
            lock.unlock();
        }
    }

    /** {@return whether there is a repeat to spend; it is spent} */
    boolean spend(String host) {
        lock.lock();
        try {
            Account account = account(host);
            account.earnForTime(time.ticks());
            return account.spend();
        } finally {
            lock.unlock();
        }
    }

    /** No {@code computeIfAbsent}: each call would make a lambda for it. */
    private Account account(String host) {
        @Nullable Account known = accounts.get(host);
        if (known != null) {
            return known;
        }
        Account opened = new Account(time.ticks());
        accounts.put(host, opened);
        return opened;
    }

    private static final class Account {
        private double stock = MOST;
        private boolean failing;
        private long countedAt;

        Account(long now) {
            countedAt = now;
        }

        void earn(double amount) {
            stock = Math.min(MOST, stock + amount);
        }

        void answered(long now) {
            if (failing) {
                failing = false;
                countedAt = now;
            }
        }

        void earnForTime(long now) {
            if (!failing) {
                earn((now - countedAt) / 1e9 * PER_SECOND);
                failing = true;
            }
        }

        boolean spend() {
            // A little less than one, as ten tenths do not quite add up to it.
            if (stock < 1 - 1e-9) {
                return false;
            }
            stock--;
            return true;
        }
    }
}
