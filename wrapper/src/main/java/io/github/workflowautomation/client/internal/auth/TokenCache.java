package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
    private final TokenOrigin origin;
    private final Executor executor;
    private final TimeSource time;
    private final CallEvents events;
    private final ReentrantLock lock = new ReentrantLock();
    private final ExchangeGate gate;
    private @Nullable CachedToken held;
    private @Nullable Bearer dropped;
    private @Nullable CompletableFuture<Bearer> inFlight;
    private @Nullable Throwable lastFailure;

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
        CompletableFuture<Bearer> answer;
        CompletableFuture<Bearer> started = new CompletableFuture<>();
        lock.lock();
        try {
            Freshness freshness = held == null ? Freshness.EXPIRED : held.freshness();
            boolean mayStart = inFlight == null && freshness != Freshness.FRESH && gate.isOpen();
            if (mayStart) {
                inFlight = started;
            }
            answer = answer(freshness);
            if (!mayStart) {
                return answer;
            }
        } finally {
            lock.unlock();
        }
        start(started);
        return answer;
    }

    private CompletableFuture<Bearer> answer(Freshness freshness) {
        if (held != null && freshness != Freshness.EXPIRED) {
            return CompletableFuture.completedFuture(held.bearer());
        }
        if (inFlight != null) {
            return inFlight;
        }
        return withoutExchange();
    }

    /** While the gate is closed: why there is no token, or the one that the server insists on. */
    private CompletableFuture<Bearer> withoutExchange() {
        if (lastFailure != null) {
            return CompletableFuture.failedFuture(lastFailure);
        }
        Bearer last = held == null ? dropped : held.bearer();
        return last == null
                ? CompletableFuture.failedFuture(new IllegalStateException("There is no token."))
                : CompletableFuture.completedFuture(last);
    }

    @Override
    public CompletableFuture<Bearer> after(Bearer refused) {
        lock.lock();
        try {
            boolean stillHeld = held != null && held.bearer().equals(refused);
            if (stillHeld && inFlight == null && !gate.isOpen()) {
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
        if (held != null && held.bearer().equals(refused)) {
            dropped = refused;
            held = null;
            gate.refused(refused.equals(accepted));
        }
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
        lock.lock();
        try {
            if (held != null) {
                secrets.add(held.bearer().reveal());
            }
        } finally {
            lock.unlock();
        }
        return secrets;
    }

    private void start(CompletableFuture<Bearer> started) {
        try {
            executor.execute(() -> exchange(started));
        } catch (RejectedExecutionException closed) {
            IllegalStateException failure = new IllegalStateException("This client is closed.");
            settle(null, failure);
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
            settle(null, failure);
            events.token(origin.name(), Duration.ofNanos(time.ticks() - startedAt), failure);
            started.completeExceptionally(failure);
            return;
        }
        settle(fetched, null);
        events.token(origin.name(), Duration.ofNanos(time.ticks() - startedAt), null);
        // However short its life, those who waited for it may try it.
        started.complete(fetched.bearer());
    }

    private @Nullable Bearer unwanted() {
        lock.lock();
        try {
            return held == null ? dropped : held.bearer();
        } finally {
            lock.unlock();
        }
    }

    private void settle(@Nullable CachedToken fetched, @Nullable Throwable failure) {
        lock.lock();
        try {
            inFlight = null;
            lastFailure = failure;
            if (fetched == null) {
                gate.failed();
                return;
            }
            boolean renewed = !Objects.equals(fetched.bearer(), held == null ? dropped : held.bearer());
            if (renewed) {
                gate.brought();
                held = fetched;
            } else {
                // The same again is no younger than it was; asking more often will not change that.
                gate.failed();
                held = held == null ? fetched : held;
            }
        } finally {
            lock.unlock();
        }
    }
}
