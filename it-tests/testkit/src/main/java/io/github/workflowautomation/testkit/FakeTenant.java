package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

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
 * <p>It holds four processes ({@code Expense claim}, {@code Equipment order}, {@code Supplier onboarding}, {@code Contract
 * review}), two reports, four users, two groups, and what a builder adds. It checks keys, tokens and permissions as strictly
 * as it can, and answers a call that it does not know with 501 rather than with a guess, unless {@link #answer} told it what
 * to say. It also answers the older API, at {@code /} and below {@code /workflow/napi}. It may be used from many threads at
 * once. Whatever {@link Filter} {@link ServiceLoader} finds sees each exchange, secrets included.
 */
public final class FakeTenant implements AutoCloseable {
    private static final int LOWEST_REFUSAL = 400;
    private static final int HIGHEST_REFUSAL = 599;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final Settings settings;
    private final Assembly assembly;
    private final ScriptedAnswers scripted = new ScriptedAnswers();
    private final HttpServer server;
    private final ExecutorService threads;

    private FakeTenant(Settings settings) {
        this.settings = settings;
        this.assembly = Assembly.of(settings, scripted);
        this.threads = Executors.newCachedThreadPool(FakeTenant::daemon);
        this.server = listen(settings.port());
        server.setExecutor(threads);
        HttpContext context = server.createContext("/", assembly.front());
        ServiceLoader.load(Filter.class).forEach(context.getFilters()::add);
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
        return journal().requests();
    }

    /** What has been asked so far, to look things up in. */
    public Journal journal() {
        return assembly.journal();
    }

    /** What goes wrong here: nothing, until it is told. */
    public Faults faults() {
        return assembly.faults();
    }

    /** Takes all tokens back that were given out so far: the next call by each is answered with 401. */
    public void revokeTokens() {
        assembly.bearers().revokeAll();
    }

    /**
     * Makes one more API key that may act as any user, as a role would have it that allows some things only (that keys have
     * roles is D; how a role is given to one is not public).
     *
     * @param allowed what may be done with it; a call that needs more is answered with 403
     * @return the key, which opens this tenant only and is no secret
     */
    public String addApiKey(Permission... allowed) {
        return addApiKey(Optional.empty(), allowed);
    }

    /**
     * The same with an end.
     *
     * @param expires from when on it opens nothing, by the tenant's clock
     * @param allowed what may be done with it
     * @return the key, which opens this tenant only and is no secret
     */
    public String addApiKey(Instant expires, Permission... allowed) {
        return addApiKey(Optional.of(expires), allowed);
    }

    private String addApiKey(Optional<Instant> expires, Permission... allowed) {
        ApiKeys keys = assembly.keys();
        return assembly.dispatcher()
                .withState(() -> keys.create("", expires, Set.of(allowed)))
                .secret();
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
        private final List<String> users = new ArrayList<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();
        private final Map<String, Consumer<ProcessDesign>> processes = new LinkedHashMap<>();

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

        /** The user to act as, who owns the personal key and administrates the tenant. Defaults to {@code jane.doe}. */
        public Builder userName(String userName) {
            this.userName = requireText("userName", userName);
            return this;
        }

        /** Adds a user who is no administrator, such as {@code john.roe}. Defaults to none beside the tenant's own. */
        public Builder user(String userName) {
            users.add(requireText("userName", userName));
            return this;
        }

        /**
         * Adds a group, or members to one of the tenant's own. Defaults to none beside {@code System Administrators}, whose members may do everything, and {@code
         * Users}, with everybody in it.
         *
         * @param name its name
         * @param userNames who is in it
         */
        public Builder group(String name, String... userNames) {
            groups.put(requireText("name", name), List.of(userNames));
            return this;
        }

        /**
         * Adds a process, or replaces the tenant's own of that name. Defaults to none beside the tenant's own.
         *
         * @param name its name
         * @param design says what its tasks are; asked when the tenant starts
         */
        public Builder process(String name, Consumer<ProcessDesign> design) {
            processes.put(requireText("name", name), design);
            return this;
        }

        /**
         * Starts the tenant; it listens when this returns.
         *
         * @throws IllegalArgumentException when a process or a group names users or groups that there are not
         */
        public FakeTenant start() {
            TenantTime time = clock.map(TenantTime::of).orElseGet(() -> TenantTime.seeded(seed));
            Keys keys = new Keys(
                    tenantId,
                    "test-api-key-not-real",
                    "test-personal-key-not-real",
                    userName,
                    "test-older-key-not-real");
            return new FakeTenant(new Settings(seed, time, port, dialect, pageCap, keys, users, groups, processes));
        }

        private static String requireText(String name, String value) {
            if (value.isBlank()) {
                throw new IllegalArgumentException(name + " must not be blank");
            }
            return value;
        }
    }

    /** What a builder has gathered. */
    record Settings(
            long seed,
            TenantTime time,
            int port,
            Dialect dialect,
            int pageCap,
            Keys keys,
            List<String> users,
            Map<String, List<String>> groups,
            Map<String, Consumer<ProcessDesign>> processes) {}
}
