package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps repeats from making an outage worse: each call to a host earns a tenth of a repeat, and a host that is called
 * seldom earns one every ten seconds, up to ten in stock. So repeats add at most 10 % to a busy client's load.
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

    private Account account(String host) {
        return accounts.computeIfAbsent(host, unused -> new Account(time.ticks()));
    }

    private static final class Account {
        private double stock = MOST;
        private long countedAt;

        Account(long now) {
            countedAt = now;
        }

        void earn(double amount) {
            stock = Math.min(MOST, stock + amount);
        }

        void earnForTime(long now) {
            earn((now - countedAt) / 1e9 * PER_SECOND);
            countedAt = now;
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
