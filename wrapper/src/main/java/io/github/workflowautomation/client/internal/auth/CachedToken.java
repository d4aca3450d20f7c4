package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A token and whether it is still good. */
final class CachedToken {
    private static final Duration LARGEST_MARGIN = Duration.ofSeconds(60);

    /** Longer lives are as good as endless, and would overflow a count of nanoseconds. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);

    private final Bearer bearer;
    private final BooleanSupplier usable;

    private CachedToken(Bearer bearer, BooleanSupplier usable) {
        this.bearer = bearer;
        this.usable = usable;
    }

    /**
     * One that we fetched: it lives {@code exp - iat}, counted from the moment the request for it was sent, so that a
     * wrong wall clock here does no harm. Without those claims it is good until it is refused.
     */
    static CachedToken exchanged(String token, long sentAtNanos, Instant sentAt, TimeSource time) {
        Optional<Duration> life = JwtClaims.of(token).flatMap(claims -> life(claims, sentAt));
        if (life.isEmpty()) {
            return new CachedToken(bearer(token), () -> true);
        }
        long usableNanos = withoutMargin(life.get()).toNanos();
        return new CachedToken(bearer(token), () -> time.ticks() - sentAtNanos < usableNanos);
    }

    /** One that we were given: nobody knows how old it is, so its {@code exp} meets the wall clock. */
    static CachedToken given(String token, TimeSource time) {
        Optional<JwtClaims> claims = JwtClaims.of(token);
        Optional<Instant> end = claims.flatMap(JwtClaims::expiresAt);
        if (end.isEmpty()) {
            return new CachedToken(bearer(token), () -> true);
        }
        Instant now = time.now();
        Duration life = Duration.between(claims.flatMap(JwtClaims::issuedAt).orElse(now), end.get());
        Instant usableUntil = end.get().minus(margin(life));
        return new CachedToken(bearer(token), () -> time.now().isBefore(usableUntil));
    }

    Bearer bearer() {
        return bearer;
    }

    boolean usable() {
        return usable.getAsBoolean();
    }

    private static Bearer bearer(String token) {
        return new Bearer(Secret.of(token));
    }

    private static Optional<Duration> life(JwtClaims claims, Instant sentAt) {
        return claims.expiresAt()
                .map(end -> Duration.between(claims.issuedAt().orElse(sentAt), end))
                .map(life -> life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life);
    }

    private static Duration withoutMargin(Duration life) {
        return life.minus(margin(life));
    }

    private static Duration margin(Duration life) {
        if (life.isNegative()) {
            return Duration.ZERO;
        }
        Duration tenth = life.dividedBy(10);
        return tenth.compareTo(LARGEST_MARGIN) > 0 ? LARGEST_MARGIN : tenth;
    }

    @Override
    public String toString() {
        return "CachedToken[usable=" + usable() + "]";
    }
}
