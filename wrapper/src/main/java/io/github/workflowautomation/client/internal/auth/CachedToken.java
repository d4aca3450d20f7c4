package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A token and how good it still is. */
final class CachedToken {
    private static final Duration LARGEST_MARGIN = Duration.ofSeconds(60);
    private static final Duration LARGEST_LAST_MARGIN = Duration.ofSeconds(5);

    /** Longer lives are as good as endless, and would overflow a count of nanoseconds. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);

    private final Bearer bearer;
    private final Supplier<Freshness> freshness;
    private final CompletableFuture<Bearer> ready;

    private CachedToken(String token, Supplier<Freshness> freshness) {
        this.bearer = new Bearer(Secret.of(token));
        this.freshness = freshness;
        this.ready = CompletableFuture.completedFuture(bearer);
    }

    /**
     * One that we fetched: it lives {@code exp - iat}, counted from the moment the request for it was sent, so that a
     * wrong wall clock here does no harm. Without those claims, and when the wall clock, which has to stand in for a
     * missing {@code iat}, calls it over on arrival, it is good until it is refused.
     */
    static CachedToken exchanged(String token, long sentAtNanos, Instant sentAt, TimeSource time) {
        Optional<Duration> whole = JwtClaims.of(token).flatMap(claims -> life(claims, sentAt));
        if (whole.isEmpty()) {
            return untilRefused(token);
        }
        long life = whole.get().toNanos();
        long stale = life - margin(whole.get()).toNanos();
        long expired = life - lastMargin(whole.get()).toNanos();
        return new CachedToken(token, () -> {
            long age = time.ticks() - sentAtNanos;
            return at(age >= stale, age >= expired);
        });
    }

    /** One that we were given: nobody knows how old it is, so its {@code exp} meets the wall clock. */
    static CachedToken given(String token, TimeSource time) {
        Optional<JwtClaims> claims = JwtClaims.of(token);
        Optional<Instant> end = claims.flatMap(JwtClaims::expiresAt);
        if (end.isEmpty()) {
            return untilRefused(token);
        }
        Instant start = claims.flatMap(JwtClaims::issuedAt).orElseGet(time::now);
        Duration whole = bounded(Duration.between(start, end.get()));
        Instant stale = end.get().minus(margin(whole));
        Instant expired = end.get().minus(lastMargin(whole));
        return new CachedToken(token, () -> {
            Instant now = time.now();
            return at(!now.isBefore(stale), !now.isBefore(expired));
        });
    }

    /** One that nobody here can judge. */
    static CachedToken untilRefused(String token) {
        return new CachedToken(token, () -> Freshness.FRESH);
    }

    Bearer bearer() {
        return bearer;
    }

    /** {@return the bearer, for those who take it from a future} Nobody completes it anew. */
    CompletableFuture<Bearer> ready() {
        return ready;
    }

    Freshness freshness() {
        return freshness.get();
    }

    private static Freshness at(boolean stale, boolean expired) {
        if (expired) {
            return Freshness.EXPIRED;
        }
        return stale ? Freshness.STALE : Freshness.FRESH;
    }

    private static Duration margin(Duration life) {
        return portion(life, 10, LARGEST_MARGIN);
    }

    private static Duration lastMargin(Duration life) {
        return portion(life, 100, LARGEST_LAST_MARGIN);
    }

    private static Duration portion(Duration life, int part, Duration most) {
        if (life.isNegative()) {
            return Duration.ZERO;
        }
        Duration portion = life.dividedBy(part);
        return portion.compareTo(most) > 0 ? most : portion;
    }

    private static Optional<Duration> life(JwtClaims claims, Instant sentAt) {
        Optional<Instant> issued = claims.issuedAt();
        return claims.expiresAt()
                .map(end -> bounded(Duration.between(issued.orElse(sentAt), end)))
                .filter(life -> issued.isPresent() || !(life.isNegative() || life.isZero()));
    }

    /** Negative lives are all over, however negative. */
    private static Duration bounded(Duration life) {
        if (life.isNegative()) {
            return Duration.ofSeconds(-1);
        }
        return life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life;
    }

    @Override
    public String toString() {
        return "CachedToken[" + freshness() + "]";
    }
}
