package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.internal.time.Scheduler;
import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The connections, threads, timer and budgets that a client and all that is derived from it share. OkHttp sends here,
 * once per call and never again by itself.
 */
public final class Wire implements AutoCloseable {
    private static final int IDLE_CONNECTIONS = 16;

    /** Below the 75 seconds after which the usual proxy hangs up. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(55);

    private final Names names;
    private final OkHttpClient lasting;
    private final OkHttpClient fresh;
    private final ExecutorService threads;
    private final Executor workers;
    private final TimerThread ownTimer;
    private final Scheduler scheduler;
    private final InterruptWatch interrupts;
    private final TimeSource time;
    private final HostSlots slots;
    private final RetryBudget budget;
    private final Set<CallRun> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Opens no connection and starts no thread yet.
     *
     * @param settings what the connections are made with
     */
    public Wire(WireSettings settings) {
        ThreadFactory daemons = daemons();
        this.time = settings.time();
        this.threads = Executors.newCachedThreadPool(daemons);
        this.names = new Names(settings.base().dns(), threads);
        this.lasting = client(settings, names);
        this.fresh = fresh(lasting, settings);
        this.workers = settings.workers() == null ? threads : settings.workers();
        this.ownTimer = new TimerThread(daemons);
        this.interrupts = new InterruptWatch(ownTimer, running);
        this.scheduler = settings.scheduler() == null ? ownTimer : settings.scheduler();
        this.slots = new HostSlots(settings.perHost());
        this.budget = new RetryBudget(time);
    }

    /** What of the base repeats, remembers or ends a call goes: that is done here, or not at all. */
    private static OkHttpClient client(WireSettings settings, Names names) {
        OkHttpClient.Builder client = settings.base()
                .newBuilder()
                .dispatcher(new Dispatcher())
                .dns(names)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(notTheSameAgain(settings.base().proxyAuthenticator()))
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .callTimeout(Duration.ZERO)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.writeTimeout())
                .connectionPool(pool(KEEP_ALIVE))
                .addInterceptor(NoHiddenRepeats::restore);
        // Before those of the base, so that nothing of theirs goes out unseen.
        client.networkInterceptors().add(0, new SendProof());
        client.networkInterceptors().add(1, NoHiddenRepeats::disguise);
        return client.build();
    }

    /** OkHttp asks twenty times over, and a password that is wrong that often locks the account. */
    private static Authenticator notTheSameAgain(Authenticator proxy) {
        return (route, response) -> {
            @Nullable String refused = response.request().header("Proxy-Authorization");
            @Nullable Request next = proxy.authenticate(route, response);
            boolean same = next != null && refused != null && refused.equals(next.header("Proxy-Authorization"));
            return same ? null : next;
        };
    }

    /** For what must not be sent twice: a pool of its own, and a look at each connection before it is used. */
    private static OkHttpClient fresh(OkHttpClient lasting, WireSettings settings) {
        IdleGuard guard = new IdleGuard(settings.time(), settings.unsafeIdle());
        OkHttpClient.Builder fresh = lasting.newBuilder().connectionPool(pool(settings.unsafeIdle()));
        fresh.networkInterceptors().add(0, guard);
        return fresh.build();
    }

    /** {@return a call that goes out as it is: no token, no repeat, no redirect} */
    Call newCall(Request request, Safety safety) {
        return (safety == Safety.UNSAFE ? fresh : lasting).newCall(request);
    }

    /** {@return a call over a connection of its own, whose steps somebody watches} */
    Call probe(Request request, EventListener steps) {
        return lasting.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .eventListener(steps)
                .build()
                .newCall(request);
    }

    /** {@return what runs requests} */
    Executor workers() {
        return workers;
    }

    /** {@return the threads of token exchanges}; apart, as all workers may be waiting for just that. */
    public Executor exchanges() {
        return threads;
    }

    /** {@return the look-up of names, for those who work on a caller's thread} */
    Names names() {
        return names;
    }

    /** {@return who watches over callers' threads}; in real time, whatever the scheduler. */
    InterruptWatch interrupts() {
        return interrupts;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** {@return the clocks} */
    public TimeSource time() {
        return time;
    }

    HostSlots slots() {
        return slots;
    }

    RetryBudget budget() {
        return budget;
    }

    /** Notes a call that has begun, so that closing ends it. */
    void begin(CallRun run) {
        running.add(run);
        if (closed) {
            run.cancel();
        }
    }

    void end(CallRun run) {
        running.remove(run);
    }

    int callsUnderWay() {
        return running.size();
    }

    /** {@return whether nothing goes out any more} */
    boolean isClosed() {
        return closed;
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
        running.forEach(CallRun::cancel);
        lasting.dispatcher().cancelAll();
        ownTimer.close();
        threads.shutdown();
        lasting.connectionPool().evictAll();
        fresh.connectionPool().evictAll();
    }

    private static ConnectionPool pool(Duration keepAlive) {
        return new ConnectionPool(IDLE_CONNECTIONS, keepAlive.toNanos(), TimeUnit.NANOSECONDS);
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
