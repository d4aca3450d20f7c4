package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One token for all callers of one tenant and one user, and at most one exchange in flight whatever their number. A stale
 * token is still handed out while the next one is fetched; only when there is no good one do callers wait.
 *
 * <p>{@code lock} guards the fields below it and the gate, and is never held while a token is fetched or a future
 * completed. An exchange has a thread of its own, so that a caller who stops waiting does not end it for the others.
 */
public final class TokenCache implements BearerSource {
    private static final Duration LONGEST_EXCHANGE = Duration.ofMinutes(2);

    private final TokenOrigin origin;
    private final Executor executor;
    private final TimeSource time;
    private final CallEvents events;
    private final ReentrantLock lock = new ReentrantLock();
    private final ExchangeGate gate;
    private @Nullable Bearer dropped;
    private @Nullable CompletableFuture<Bearer> inFlight;
    private long inFlightSince;
    private @Nullable Throwable lastFailure;

    /** Written under the lock. Read without it by those who find it fresh, so that they wait for nobody. */
    private volatile @Nullable CachedToken held;

    /** Written by every call and read under the lock; the last one is good enough. */
    private volatile @Nullable Bearer accepted;

    TokenCache(TokenOrigin origin, Executor executor, ExchangeGate gate, TimeSource time, CallEvents events) {
        this.origin = origin;
        this.executor = executor;
        this.time = time;
        this.events = events;
        this.gate = gate;
    }

    @Override
    public CompletableFuture<Bearer> current() {
        CachedToken token = held;
        return token != null && token.freshness() == Freshness.FRESH ? token.ready() : renewed();
    }

    private CompletableFuture<Bearer> renewed() {
        CompletableFuture<Bearer> answer;
        CompletableFuture<Bearer> started = new CompletableFuture<>();
        giveUpOnOneThatHangs();
        lock.lock();
        try {
            CachedToken token = held;
            Freshness freshness = token == null ? Freshness.EXPIRED : token.freshness();
            boolean mayStart = inFlight == null && freshness != Freshness.FRESH && gate.isOpen();
            if (mayStart) {
                inFlight = started;
                inFlightSince = time.ticks();
            }
            answer = answer(token, freshness);
            if (!mayStart) {
                return answer;
            }
        } finally {
            lock.unlock();
        }
        start(started);
        return answer;
    }

    /** An exchange bounds itself; what may hang is the program's own supplier or store. The next caller tries anew. */
    private void giveUpOnOneThatHangs() {
        @Nullable CompletableFuture<Bearer> hanging;
        lock.lock();
        try {
            hanging = time.ticks() - inFlightSince > LONGEST_EXCHANGE.toNanos() ? inFlight : null;
        } finally {
            lock.unlock();
        }
        if (hanging != null) {
            IllegalStateException failure = new IllegalStateException("The token did not come.");
            settle(hanging, null, failure);
            hanging.completeExceptionally(failure);
        }
    }

    private CompletableFuture<Bearer> answer(@Nullable CachedToken token, Freshness freshness) {
        if (token != null && freshness != Freshness.EXPIRED) {
            return token.ready();
        }
        return inFlight == null ? withoutExchange() : inFlight;
    }

    /** While the gate is closed: why there is no token, or the one that the server insists on. */
    private CompletableFuture<Bearer> withoutExchange() {
        if (lastFailure != null) {
            return CompletableFuture.failedFuture(lastFailure);
        }
        Bearer last = last();
        return last == null
                ? CompletableFuture.failedFuture(new IllegalStateException("There is no token."))
                : CompletableFuture.completedFuture(last);
    }

    @Override
    public CompletableFuture<Bearer> after(Bearer refused) {
        lock.lock();
        try {
            if (holds(refused) && inFlight == null && !gate.isOpen()) {
                return CompletableFuture.completedFuture(refused);
            }
            drop(refused);
        } finally {
            lock.unlock();
        }
        return current();
    }

    @Override
    public void forget(Bearer suspect) {
        lock.lock();
        try {
            if (gate.isOpen()) {
                drop(suspect);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void accepted(Bearer bearer) {
        accepted = bearer;
    }

    /** Only the refused one: another caller may have brought a new one meanwhile. */
    private void drop(Bearer refused) {
        if (holds(refused)) {
            dropped = refused;
            held = null;
            gate.refused(refused.equals(accepted));
        }
    }

    private boolean holds(Bearer bearer) {
        CachedToken token = held;
        return token != null && token.bearer().equals(bearer);
    }

    /** The one that is held, or was before it was dropped. */
    private @Nullable Bearer last() {
        CachedToken token = held;
        return token == null ? dropped : token.bearer();
    }

    @Override
    public Duration pause() {
        lock.lock();
        try {
            return gate.pause();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Collection<String> secrets() {
        List<String> secrets = new ArrayList<>(origin.secrets());
        CachedToken token = held;
        if (token != null) {
            secrets.add(token.bearer().reveal());
        }
        return secrets;
    }

    private void start(CompletableFuture<Bearer> started) {
        try {
            executor.execute(() -> exchange(started));
        } catch (RejectedExecutionException closed) {
            IllegalStateException failure = new IllegalStateException("This client is closed.");
            settle(started, null, failure);
            started.completeExceptionally(failure);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever happens, the callers must not wait for ever
    private void exchange(CompletableFuture<Bearer> started) {
        long startedAt = time.ticks();
        CachedToken fetched;
        try {
            fetched = origin.fetch(unwanted());
        } catch (Throwable failure) {
            settle(started, null, failure);
            events.token(origin.name(), Duration.ofNanos(time.ticks() - startedAt), failure);
            started.completeExceptionally(failure);
            return;
        }
        settle(started, fetched, null);
        events.token(origin.name(), Duration.ofNanos(time.ticks() - startedAt), null);
        // However short its life, those who waited for it may try it.
        started.complete(fetched.bearer());
    }

    private @Nullable Bearer unwanted() {
        lock.lock();
        try {
            return last();
        } finally {
            lock.unlock();
        }
    }

    /** What comes after its time is no longer waited for, and a newer one may be under way. */
    private void settle(
            CompletableFuture<Bearer> exchange, @Nullable CachedToken fetched, @Nullable Throwable failure) {
        lock.lock();
        try {
            if (inFlight != exchange) {
                return;
            }
            inFlight = null;
            lastFailure = failure;
            if (fetched == null) {
                gate.failed(asked(failure));
                return;
            }
            if (!fetched.bearer().equals(last())) {
                gate.brought();
                held = fetched;
            } else {
                // The same again is no younger than it was; asking more often will not change that.
                gate.failed(Duration.ZERO);
                held = held == null ? fetched : held;
            }
        } finally {
            lock.unlock();
        }
    }

    private static Duration asked(@Nullable Throwable failure) {
        if (failure instanceof RateLimitException limit) {
            return limit.retryAfter().orElse(Duration.ZERO);
        }
        return failure instanceof ServerException server ? server.retryAfter().orElse(Duration.ZERO) : Duration.ZERO;
    }
}
