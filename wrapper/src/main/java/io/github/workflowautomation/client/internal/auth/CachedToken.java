package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A token and how good it still is. */
final class CachedToken {
    private static final Duration LARGEST_MARGIN = Duration.ofSeconds(60);
    private static final Duration LARGEST_LAST_MARGIN = Duration.ofSeconds(5);

    /** Longer lives are as good as endless, and would overflow a count of nanoseconds. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);

    private final Bearer bearer;
    private final Supplier<Freshness> freshness;

    private CachedToken(Bearer bearer, Supplier<Freshness> freshness) {
        this.bearer = bearer;
        this.freshness = freshness;
    }

    /**
     * One that we fetched: it lives {@code exp - iat}, counted from the moment the request for it was sent, so that a
     * wrong wall clock here does no harm. Without those claims, and when the wall clock, which has to stand in for a
     * missing {@code iat}, calls it over on arrival, it is good until it is refused.
     */
    static CachedToken exchanged(String token, long sentAtNanos, Instant sentAt, TimeSource time) {
        Optional<Duration> life = JwtClaims.of(token).flatMap(claims -> life(claims, sentAt));
        if (life.isEmpty()) {
            return new CachedToken(bearer(token), () -> Freshness.FRESH);
        }
        Duration whole = life.get();
        return new CachedToken(bearer(token), () -> at(Duration.ofNanos(time.ticks() - sentAtNanos), whole));
    }

    /** One that we were given: nobody knows how old it is, so its {@code exp} meets the wall clock. */
    static CachedToken given(String token, TimeSource time) {
        Optional<JwtClaims> claims = JwtClaims.of(token);
        Optional<Instant> end = claims.flatMap(JwtClaims::expiresAt);
        if (end.isEmpty()) {
            return new CachedToken(bearer(token), () -> Freshness.FRESH);
        }
        Instant start = claims.flatMap(JwtClaims::issuedAt).orElseGet(time::now);
        Duration whole = bounded(Duration.between(start, end.get()));
        return new CachedToken(bearer(token), () -> at(whole.minus(Duration.between(time.now(), end.get())), whole));
    }

    Bearer bearer() {
        return bearer;
    }

    Freshness freshness() {
        return freshness.get();
    }

    private static Freshness at(Duration age, Duration life) {
        Duration left = life.minus(age);
        if (left.compareTo(portion(life, 100, LARGEST_LAST_MARGIN)) <= 0) {
            return Freshness.EXPIRED;
        }
        return left.compareTo(portion(life, 10, LARGEST_MARGIN)) <= 0 ? Freshness.STALE : Freshness.FRESH;
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

    private static Duration bounded(Duration life) {
        return life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life;
    }

    private static Bearer bearer(String token) {
        return new Bearer(Secret.of(token));
    }

    @Override
    public String toString() {
        return "CachedToken[" + freshness() + "]";
    }
}
