package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.HttpServer;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A tenant on a loopback port of this JVM: real HTTP, real state, no network and no account.
 *
 * <pre>{@code
 * try (FakeTenant tenant = FakeTenant.start();
 *         WorkflowClient workflow = WorkflowClient.builder()
 *                 .tenant(tenant.tenantId(), tenant.host())
 *                 .apiKey(tenant.apiKey())
 *                 .actingAs(tenant.userName())
 *                 .build()) {
 *     …
 *     assertThat(tenant.requests()).extracting(RecordedRequest::call).contains("GET /api/user/current");
 * }
 * }</pre>
 *
 * <p>It holds three processes ({@code Expense claim}, {@code Equipment order}, {@code Supplier onboarding}), two reports
 * and four users. It checks keys and tokens as strictly as it can, and answers a call that it does not know with 501
 * rather than with a guess, unless {@link #answer} told it what to say. It also answers the older API, at {@code /} and below {@code /workflow/napi}. It may be used
 * from many threads at once.
 */
public final class FakeTenant implements AutoCloseable {
    private static final int LOWEST_REFUSAL = 400;
    private static final int HIGHEST_REFUSAL = 599;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final Settings settings;
    private final Journal journal;
    private final ScriptedAnswers scripted = new ScriptedAnswers();
    private final HttpServer server;
    private final ExecutorService threads;

    private FakeTenant(Settings settings) {
        this.settings = settings;
        this.journal = new Journal(List.of(
                settings.keys().tenantKey(),
                settings.keys().personalKey(),
                settings.keys().legacyKey()));
        this.threads = Executors.newCachedThreadPool(FakeTenant::daemon);
        this.server = listen(settings.port());
        server.setExecutor(threads);
        server.createContext("/", Assembly.of(settings, scripted, journal));
        // The server's own thread takes after the one that starts it: a forgotten close() must not keep the JVM alive.
        CompletableFuture.runAsync(server::start, threads).join();
    }

    /** Starts a tenant with every setting at its default. */
    public static FakeTenant start() {
        return builder().start();
    }

    /** A tenant with settings of your own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The base of every path, as in {@code http://127.0.0.1:40123}. */
    public URI baseUri() {
        return URI.create("http://" + host());
    }

    /** Host and port, as the client's {@code tenant(id, host)} takes them. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** The ID of the tenant. */
    public String tenantId() {
        return settings.keys().tenant();
    }

    /** A key that may act as any user. It opens this tenant only and is no secret. */
    public String apiKey() {
        return settings.keys().tenantKey();
    }

    /** The personal key of {@link #userName()}. It opens this tenant only and is no secret. */
    public String personalApiKey() {
        return settings.keys().personalKey();
    }

    /** A key of the older API that may act as any user. It opens this tenant only and is no secret. */
    public String legacyApiKey() {
        return settings.keys().legacyKey();
    }

    /** A user to act as. */
    public String userName() {
        return settings.keys().personalKeyOwner();
    }

    /** How this tenant words its answers. */
    public Dialect dialect() {
        return settings.dialect();
    }

    /**
     * Answers an operation as told from now on, whatever this tenant would say by itself. A token is still needed. For
     * operations that this tenant does not play, and for answers that yours gives and this one does not.
     *
     * @param operationId the id of the operation, which is the name of its method in the raw client, such as
     *     {@code getDashboards}
     * @param answer the JSON to answer, with HTTP status 200
     * @return this tenant
     * @throws IllegalArgumentException when there is no such operation
     */
    public FakeTenant answer(String operationId, JsonValue answer) {
        scripted.put(operationId, ApiAnswer.json(answer));
        return this;
    }

    /**
     * The same with a file for an answer.
     *
     * @param operationId the id of the operation
     * @param fileName the name that the answer gives it
     * @param content its bytes
     * @return this tenant
     * @throws IllegalArgumentException when there is no such operation
     */
    public FakeTenant answerFile(String operationId, String fileName, byte[] content) {
        scripted.put(operationId, ApiAnswer.file(fileName, content));
        return this;
    }

    /**
     * The same with a refusal, worded as the vendor words its own (C).
     *
     * @param operationId the id of the operation
     * @param httpStatus from 400 to 599
     * @param message why
     * @return this tenant
     * @throws IllegalArgumentException when there is no such operation, or the status is none of a refusal
     */
    public FakeTenant refuse(String operationId, int httpStatus, String message) {
        if (httpStatus < LOWEST_REFUSAL || httpStatus > HIGHEST_REFUSAL) {
            throw new IllegalArgumentException("httpStatus must be between 400 and 599, but is " + httpStatus);
        }
        scripted.put(operationId, ApiAnswer.refusal(httpStatus, message));
        return this;
    }

    /** What has been asked so far, in the order of the answers; keys and tokens are masked. */
    public List<RecordedRequest> requests() {
        return journal.requests();
    }

    /** Stops listening and drops open connections. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Override
    public String toString() {
        return "FakeTenant[" + baseUri() + "]";
    }

    private static HttpServer listen(int port) {
        // Without this, each answer waits 40 ms for an acknowledgement; the JDK's server has no switch of its own.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException notBound) {
            throw new UncheckedIOException("The fake tenant cannot listen on port " + port, notBound);
        }
    }

    /** Not in the way of a JVM that wants to end. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-tenant");
        thread.setDaemon(true);
        return thread;
    }

    /** Settings of a tenant to start. */
    public static final class Builder {
        private static final int LARGEST_PORT = 65535;

        private long seed = 1;
        private Optional<Clock> clock = Optional.empty();
        private int port;
        private Dialect dialect = Dialect.standard();
        private int pageCap = 100;
        private String tenantId = "acme";
        private String userName = "jane.doe";

        private Builder() {}

        /** Decides ids and, unless a clock is given, dates: the same seed and calls give the same. Defaults to 1. */
        public Builder seed(long seed) {
            this.seed = seed;
            return this;
        }

        /**
         * The clock that dates events and by which tokens expire. Defaults to one that the seed sets: it moves one
         * second from event to event, and no token expires.
         */
        public Builder clock(Clock clock) {
            this.clock = Optional.of(clock);
            return this;
        }

        /** The loopback port to listen on; 0 takes a free one. Defaults to 0. */
        public Builder port(int port) {
            if (port < 0 || port > LARGEST_PORT) {
                throw new IllegalArgumentException("port must be between 0 and 65535, but is " + port);
            }
            this.port = port;
            return this;
        }

        /** How answers are worded. Defaults to {@link Dialect#standard()}. */
        public Builder dialect(Dialect dialect) {
            this.dialect = Objects.requireNonNull(dialect, "dialect");
            return this;
        }

        /** The largest page that a list gives, whatever {@code count} asks for. Defaults to 100. */
        public Builder pageCap(int pageCap) {
            if (pageCap < 1) {
                throw new IllegalArgumentException("pageCap must be at least 1, but is " + pageCap);
            }
            this.pageCap = pageCap;
            return this;
        }

        /** The ID of the tenant. Defaults to {@code acme}. */
        public Builder tenantId(String tenantId) {
            this.tenantId = requireText("tenantId", tenantId);
            return this;
        }

        /** The user to act as and who owns the personal key. Defaults to {@code jane.doe}. */
        public Builder userName(String userName) {
            this.userName = requireText("userName", userName);
            return this;
        }

        /** Starts the tenant; it listens when this returns. */
        public FakeTenant start() {
            TenantTime time = clock.map(TenantTime::of).orElseGet(() -> TenantTime.seeded(seed));
            Keys keys = new Keys(
                    tenantId,
                    "test-api-key-not-real",
                    "test-personal-key-not-real",
                    userName,
                    "test-older-key-not-real");
            return new FakeTenant(new Settings(seed, time, port, dialect, pageCap, keys));
        }

        private static String requireText(String name, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException(name + " must not be blank");
            }
            return value;
        }
    }

    /** What a builder has gathered. */
    record Settings(long seed, TenantTime time, int port, Dialect dialect, int pageCap, Keys keys) {}
}
