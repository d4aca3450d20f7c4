package io.github.workflowautomation.testkit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The older API's tokens: 32 hexadecimal characters that say nothing. */
final class LegacyTokens {
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();

    /** Guarded by the lock. */
    private final Map<String, Holder> holders = new HashMap<>();

    private record Holder(Session session, Instant expires) {}

    String issue(Session session, Instant expires) {
        byte[] bytes = new byte[TOKEN_BYTES];
        // Not seeded: another tenant with the same seed must not take this one's tokens.
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        lock.lock();
        try {
            holders.put(token, new Holder(session, expires));
        } finally {
            lock.unlock();
        }
        return token;
    }

    void revokeAll() {
        lock.lock();
        try {
            holders.replaceAll((token, holder) -> new Holder(holder.session(), Instant.MIN));
        } finally {
            lock.unlock();
        }
    }

    /** What it stands for; empty when it was not made here. */
    Optional<Session> session(String token, Instant now) {
        lock.lock();
        try {
            Holder holder = holders.get(token);
            if (holder != null && !now.isBefore(holder.expires())) {
                throw Refusal.expiredToken();
            }
            return Optional.ofNullable(holder).map(Holder::session);
        } finally {
            lock.unlock();
        }
    }
}
