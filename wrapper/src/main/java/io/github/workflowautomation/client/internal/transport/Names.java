package io.github.workflowautomation.client.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up on another thread when a caller's own thread is at work: a look-up may hang for long and cannot be
 * stopped, but the caller must be free when his time is up.
 */
final class Names implements Dns {
    private final Dns dns;
    private final Executor threads;
    private final Map<Thread, Stop> callers = new ConcurrentHashMap<>();

    Names(Dns dns, Executor threads) {
        this.dns = dns;
        this.threads = threads;
    }

    /** {@return what ends the look-ups of this thread from now on, until it leaves} */
    Stop enter() {
        Stop stop = new Stop();
        callers.put(Thread.currentThread(), stop);
        return stop;
    }

    void leave() {
        callers.remove(Thread.currentThread());
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        @Nullable Stop stop = callers.get(Thread.currentThread());
        return stop == null ? dns.lookup(host) : wait(stop, elsewhere(host));
    }

    private CompletableFuture<List<InetAddress>> elsewhere(String host) {
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        Runnable lookup = () -> {
            try {
                found.complete(dns.lookup(host));
            } catch (UnknownHostException | RuntimeException failure) {
                found.completeExceptionally(failure);
            }
        };
        try {
            threads.execute(lookup);
        } catch (RejectedExecutionException closed) {
            found.completeExceptionally(stopped());
        }
        return found;
    }

    private static List<InetAddress> wait(Stop stop, CompletableFuture<List<InetAddress>> found)
            throws UnknownHostException {
        stop.ends(found);
        try {
            return found.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw stopped();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw failure.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failure);
        }
    }

    /** Nobody gets to see it, as the call is over by then. */
    private static UnknownHostException stopped() {
        return new UnknownHostException("stopped");
    }

    /** Ends what a thread waits for, now or as soon as it begins to. Its monitor guards the fields. */
    static final class Stop implements Runnable {
        private boolean over;
        private @Nullable CompletableFuture<?> waited;

        private synchronized void ends(CompletableFuture<?> next) {
            waited = next;
            if (over) {
                next.completeExceptionally(stopped());
            }
        }

        @Override
        public synchronized void run() {
            over = true;
            if (waited != null) {
                waited.completeExceptionally(stopped());
            }
        }
    }
}
