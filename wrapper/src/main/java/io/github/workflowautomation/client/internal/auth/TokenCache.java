package io.github.workflowautomation.client.internal.auth;

import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One token for all callers of one tenant and one user, and at most one exchange in flight whatever their number.
 *
 * <p>{@code lock} guards {@code held} and {@code inFlight}, and is never held while a token is fetched. An exchange has
 * a thread of its own, so that a caller who stops waiting does not end it for the others.
 */
public final class TokenCache implements BearerSource {
    private final TokenOrigin origin;
    private final Executor executor;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable CachedToken held;
    private @Nullable CompletableFuture<Bearer> inFlight;

    TokenCache(TokenOrigin origin, Executor executor) {
        this.origin = origin;
        this.executor = executor;
    }

    @Override
    public CompletableFuture<Bearer> current() {
        return heldOr(null);
    }

    @Override
    public CompletableFuture<Bearer> after(Bearer refused) {
        return heldOr(refused);
    }

    @Override
    public void forget(Bearer suspect) {
        lock.lock();
        try {
            drop(suspect);
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

    /** Whoever finds nothing starts an exchange; whoever finds one under way joins it. */
    private CompletableFuture<Bearer> heldOr(@Nullable Bearer refused) {
        CompletableFuture<Bearer> started;
        lock.lock();
        try {
            if (refused != null) {
                drop(refused);
            }
            if (held != null && held.usable()) {
                return CompletableFuture.completedFuture(held.bearer());
            }
            if (inFlight != null) {
                return inFlight;
            }
            started = new CompletableFuture<>();
            inFlight = started;
        } finally {
            lock.unlock();
        }
        start(started);
        return started;
    }

    /** Only the refused one: another caller may have brought a new one meanwhile. */
    private void drop(Bearer refused) {
        if (held != null && held.bearer().equals(refused)) {
            held = null;
        }
    }

    private void start(CompletableFuture<Bearer> started) {
        try {
            executor.execute(() -> exchange(started));
        } catch (RejectedExecutionException closed) {
            settle(null);
            started.completeExceptionally(new IllegalStateException("This client is closed."));
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever happens, the callers must not wait for ever
    private void exchange(CompletableFuture<Bearer> started) {
        CachedToken fetched;
        try {
            fetched = origin.fetch();
        } catch (Throwable failure) {
            settle(null);
            started.completeExceptionally(failure);
            return;
        }
        settle(fetched);
        // However short its life, those who waited for it may try it.
        started.complete(fetched.bearer());
    }

    private void settle(@Nullable CachedToken fetched) {
        lock.lock();
        try {
            held = fetched;
            inFlight = null;
        } finally {
            lock.unlock();
        }
    }
}
