package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The connections and threads that a client and all that is derived from it share. OkHttp sends here, once per call and
 * never again by itself.
 */
public final class Wire implements AutoCloseable {
    private static final int IDLE_CONNECTIONS = 16;
    private static final int CONCURRENT_QUEUED_CALLS = 64;

    /** Below the 75 seconds after which the usual proxy hangs up. */
    private static final long KEEP_ALIVE_SECONDS = 55;

    private final OkHttpClient lasting;
    private final OkHttpClient fresh;
    private final ExecutorService calls;
    private final ExecutorService exchanges;
    private volatile boolean closed;

    /**
     * Opens no connection yet.
     *
     * @param connectTimeout how long a connection may take to come about
     * @param readTimeout how long the server may be silent
     * @param writeTimeout how long the server may refuse to take bytes
     */
    public Wire(Duration connectTimeout, Duration readTimeout, Duration writeTimeout) {
        this.lasting = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(connectTimeout)
                .readTimeout(readTimeout)
                .writeTimeout(writeTimeout)
                .connectionPool(pool(KEEP_ALIVE_SECONDS))
                .addInterceptor(NoHiddenRepeats::restore)
                .addNetworkInterceptor(new SendProof())
                .addNetworkInterceptor(NoHiddenRepeats::disguise)
                .build();
        // OkHttp looks hard at an idle connection before it reuses it, but not for a GET, and this vendor changes state
        // with GET: so what must not be sent twice never meets a connection that was idle for more than a second.
        this.fresh = lasting.newBuilder().connectionPool(pool(1)).build();
        ThreadFactory threads = daemons();
        this.calls = queued(threads);
        this.exchanges = Executors.newCachedThreadPool(threads);
    }

    /** {@return a call that goes out as it is: no token, no repeat, no redirect} */
    Call newCall(Request request, Safety safety) {
        requireOpen();
        return (safety == Safety.UNSAFE ? fresh : lasting).newCall(request);
    }

    /** {@return the threads of calls that are not waited for} */
    ExecutorService calls() {
        return calls;
    }

    /** {@return the threads of token exchanges}; apart, as a queue of calls may be waiting for just that. */
    public ExecutorService exchanges() {
        return exchanges;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("This client is closed.");
        }
    }

    /** Ends the calls that are under way, the connections and the threads. */
    @Override
    public void close() {
        closed = true;
        lasting.dispatcher().cancelAll();
        calls.shutdown();
        exchanges.shutdownNow();
        lasting.connectionPool().evictAll();
        fresh.connectionPool().evictAll();
    }

    private static ConnectionPool pool(long keepAliveSeconds) {
        return new ConnectionPool(IDLE_CONNECTIONS, keepAliveSeconds, TimeUnit.SECONDS);
    }

    private static ThreadPoolExecutor queued(ThreadFactory threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                CONCURRENT_QUEUED_CALLS,
                CONCURRENT_QUEUED_CALLS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Named without a host or a path, and no reason for the JVM to stay. */
    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "workflow-automation-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
