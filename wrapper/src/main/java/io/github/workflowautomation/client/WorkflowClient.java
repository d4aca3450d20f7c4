package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.auth.TokenRules;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import io.github.workflowautomation.client.internal.transport.Transport;
import io.github.workflowautomation.client.internal.transport.Wire;
import io.github.workflowautomation.client.internal.transport.WireSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A client of one tenant, acting as one user. Safe for use by many threads; make one and keep it, as it holds
 * connections and a token. Close it when done.
 *
 * <p>Nothing is sent before the first call. What would change something twice is never sent twice: such a call is
 * repeated only if nothing of it can have reached the server, or the server refused its token (HTTP 401, which means
 * that it did not act). Calls that only read, or whose repeat changes nothing more, are repeated after failures that
 * pass, with growing pauses. {@link Builder#callTimeout} bounds all of it.
 */
public final class WorkflowClient implements AutoCloseable {
    private final Connection connection;
    private final Credentials credentials;
    private final boolean ownsConnection;
    private final BearerSource bearers;
    private final CallSettings settings;
    private final Transport transport;
    private volatile boolean closed;

    private WorkflowClient(
            Connection connection,
            Credentials credentials,
            boolean ownsConnection,
            BearerSource bearers,
            CallSettings settings) {
        this.connection = connection;
        this.credentials = credentials;
        this.ownsConnection = ownsConnection;
        this.bearers = bearers;
        this.settings = settings;
        this.transport = connection.transport(bearers, settings);
    }

    /** {@return a builder; it needs a tenant and one kind of credentials} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a client from the environment variables {@code WORKFLOW_HOST}, {@code WORKFLOW_TENANT},
     * {@code WORKFLOW_API_KEY} and {@code WORKFLOW_USER}.
     *
     * @return the client
     * @throws WorkflowConfigurationException naming every variable that is missing, or the setting that cannot work
     */
    public static WorkflowClient fromEnvironment() {
        return Environment.read(System.getenv()).build();
    }

    /** {@return the tenant that this client talks to} */
    public Tenant tenant() {
        return connection.tenant();
    }

    /** {@return the tenant's users} */
    public Users users() {
        return new Users(calls());
    }

    /** {@return the processes, from which requests are started} */
    public Processes processes() {
        return new Processes(calls());
    }

    /** {@return the requests: start, read, wait for them} */
    public Requests requests() {
        return new Requests(calls(), files(), Pause.system());
    }

    /** {@return the tasks: find and complete them} */
    public Tasks tasks() {
        return new Tasks(calls());
    }

    /** {@return the files: upload and download them} */
    public Files files() {
        return new Files(calls());
    }

    /** {@return the reports: find and export them} */
    public Reports reports() {
        return new Reports(calls());
    }

    /**
     * {@return one section of the raw client} Its calls carry this client's token and obey its rules, also when they are
     * executed directly; then a failure is a {@link io.github.workflowautomation.client.error.WorkflowIOException}, and a
     * refusal by the server is a response like any other.
     *
     * @param section the interface of the section, such as {@code InstanceApi.class}
     * @param <A> the section
     * @throws IllegalStateException when this client is closed
     */
    public <A> A api(Class<A> section) {
        return transport().api(section);
    }

    /**
     * Makes a raw call and waits for its value.
     *
     * @param call a call made by a section from {@link #api}, not yet executed
     * @param <T> the type of the value
     * @return the value, null only for a {@code Call<Void>}
     * @throws WorkflowException when the call fails, or the server refuses it
     * @throws IllegalStateException when this client is closed, or the call was executed before
     */
    public <T> T send(Call<T> call) {
        return transport().send(call);
    }

    /**
     * Makes a raw call without waiting for it. No thread is held while it waits for a token, its turn or a repeat.
     * Cancelling the future, or completing it in any other way, stops the call and closes its connection; a future that
     * was derived from it does not.
     *
     * @param call a call made by a section from {@link #api}, not yet executed
     * @param <T> the type of the value
     * @return the value to come, null only for a {@code Call<Void>}; fails with what {@link #send} throws
     * @throws IllegalStateException when this client is closed, or the call was executed before
     */
    public <T> CompletableFuture<T> sendAsync(Call<T> call) {
        return transport().sendAsync(call);
    }

    /**
     * {@return a client that acts as another user, over the same connections, with a token of its own} Keep it as long as
     * it is used; closing it leaves this one open, and closing this one ends both.
     *
     * @param userName the user to act as
     * @throws WorkflowConfigurationException naming {@code actingAs}, when the name cannot be one, or this client has no
     *     tenant API key to act with
     */
    public WorkflowClient actingAs(String userName) {
        transport();
        if (!(credentials instanceof Credentials.ApiKey key)) {
            throw new WorkflowConfigurationException("actingAs", "needs a client that was built with apiKey.");
        }
        String user = SecretSettings.userName("actingAs", userName);
        Credentials other = new Credentials.ApiKey(key.key(), user, key.legacy());
        return new WorkflowClient(connection, other, false, connection.bearers(other), settings);
    }

    /**
     * {@return a client whose calls may take so long at most, each from start to end} It shares the connections and the
     * token with this one; closing it leaves this one open.
     *
     * @param limit at least one millisecond
     * @throws WorkflowConfigurationException naming {@code callTimeout}, when the limit cannot be one
     */
    public WorkflowClient within(Duration limit) {
        transport();
        CallSettings shorter = settings.withCallTimeout(Builder.limit("callTimeout", limit));
        return new WorkflowClient(connection, credentials, false, bearers, shorter);
    }

    /**
     * Ends what is under way and gives up the connections; the JVM can exit at once. For a client from {@link #actingAs}:
     * ends only that client.
     */
    @Override
    public void close() {
        closed = true;
        if (ownsConnection) {
            connection.close();
        }
    }

    @Override
    public String toString() {
        return "WorkflowClient[" + connection.tenant() + ", " + credentials + "]";
    }

    private Calls calls() {
        return new Calls(this::transport, connection.conventions());
    }

    private Transport transport() {
        if (closed) {
            throw new IllegalStateException("This client is closed.");
        }
        return transport;
    }

    /** Collects the settings of a client. Not safe for use by many threads. */
    public static final class Builder {
        private @Nullable Tenant tenant;
        private @Nullable Supplier<Secret> apiKey;
        private boolean legacyKey;
        private @Nullable String user;
        private @Nullable Credentials other;
        private String credentialSettings = "";
        private VendorConventions conventions = VendorConventions.defaults();
        private TokenSettings tokens = TokenSettings.defaults();
        private WireSettings wire = WireSettings.defaults();
        private CallSettings calls = CallSettings.defaults();
        private @Nullable CallListener listener;

        private Builder() {}

        /**
         * Sets the tenant, as {@link Tenant#of} does. Has no default.
         *
         * @param id the tenant's id (System Settings, row ID)
         * @param host the tenant's host (System Settings, row HostHeader)
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code tenant} or {@code host}
         */
        public Builder tenant(String id, String host) {
            return tenant(Tenant.of(id, host));
        }

        /**
         * Sets the tenant. Has no default.
         *
         * @param owner the tenant
         * @return this builder
         */
        public Builder tenant(Tenant owner) {
            this.tenant = Objects.requireNonNull(owner, "tenant");
            return this;
        }

        /**
         * Sets the tenant's API key, which is exchanged for a token of the user in {@link #actingAs} (C). Has no default.
         *
         * @param key the key
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code apiKey}, without the key, when it cannot be one
         */
        public Builder apiKey(String key) {
            Secret fixed = SecretSettings.secret("apiKey", key);
            this.apiKey = () -> fixed;
            return chosen("apiKey");
        }

        /**
         * Sets where the tenant's API key comes from, so that it can rotate: asked before each exchange, on a thread of
         * this library. Has no default.
         *
         * @param keys gives the key that is valid now
         * @return this builder
         */
        public Builder apiKey(Supplier<String> keys) {
            Objects.requireNonNull(keys, "apiKey");
            this.apiKey = () -> SecretSettings.supplied("apiKey", keys);
            return chosen("apiKey");
        }

        /**
         * Sets a key of the vendor's older API (D), which is exchanged for a token of the user in {@link #actingAs} at
         * {@code /access/impersonate}. Has no default.
         *
         * @param key the key
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code legacyApiKey}, without the key, when it cannot be one
         */
        public Builder legacyApiKey(String key) {
            Secret fixed = SecretSettings.secret("legacyApiKey", key);
            this.apiKey = () -> fixed;
            this.legacyKey = true;
            return chosen("legacyApiKey");
        }

        /**
         * Sets the user to act as with {@link #apiKey}. Has no default.
         *
         * @param userName the user's name, as used to log in
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code actingAs}, when it cannot be a name
         */
        public Builder actingAs(String userName) {
            this.user = SecretSettings.userName("actingAs", userName);
            return this;
        }

        /**
         * Sets a user's own API key, which is exchanged for a token of that user (C). Has no default.
         *
         * @param key the key
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code personalApiKey}, without the key, when it cannot be one
         */
        public Builder personalApiKey(String key) {
            Secret fixed = SecretSettings.secret("personalApiKey", key);
            this.other = new Credentials.PersonalKey(() -> fixed);
            return chosen("personalApiKey");
        }

        /**
         * Sets a token that was fetched elsewhere. It is used until its {@code exp} by this machine's clock, and not
         * renewed. Has no default.
         *
         * @param token the token, without {@code Bearer}
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code bearerToken}, without the token, when it cannot be one
         */
        public Builder bearerToken(String token) {
            this.other = new Credentials.FixedToken(SecretSettings.secret("bearerToken", token));
            return chosen("bearerToken");
        }

        /**
         * Sets where tokens come from. The supplier is asked when there is none yet, when the last one nears its
         * {@code exp} by this machine's clock, and when it was refused; by one thread at a time. Has no default.
         *
         * @param supplier gives a token that is good now, without {@code Bearer}
         * @return this builder
         */
        public Builder tokenSupplier(Supplier<String> supplier) {
            this.other = new Credentials.SuppliedToken(Objects.requireNonNull(supplier, "tokenSupplier"));
            return chosen("tokenSupplier");
        }

        /**
         * Accepts tokens that name no user. They are probably Env tokens (I), which external systems cannot use, so they
         * are refused. Defaults to refusing them.
         *
         * @return this builder
         */
        public Builder allowTokensWithoutUser() {
            tokens = new TokenSettings(true, tokens.jwtExpiresIn(), tokens.store());
            return this;
        }

        /**
         * Sets how long tokens are asked to last, as the parameter {@code jwtExpiresIn} of the exchange (C). Its format is
         * not public: a number of seconds, or a span such as {@code 10m} (I). Defaults to not asking.
         *
         * @param span as the vendor writes it
         * @return this builder
         * @throws WorkflowConfigurationException naming {@code jwtExpiresIn}, when it cannot be one
         */
        public Builder jwtExpiresIn(String span) {
            tokens = new TokenSettings(
                    tokens.withoutUser(),
                    SecretSettings.secret("jwtExpiresIn", span).reveal(),
                    tokens.store());
            return this;
        }

        /**
         * Sets where tokens of {@link #apiKey} are shared with other processes. Defaults to nowhere: they are kept in
         * memory.
         *
         * @param place the store
         * @return this builder
         */
        public Builder tokenStore(TokenStore place) {
            tokens = new TokenSettings(
                    tokens.withoutUser(), tokens.jwtExpiresIn(), Objects.requireNonNull(place, "tokenStore"));
            return this;
        }

        /**
         * Sets what is assumed of the vendor's API. Defaults to {@link VendorConventions#defaults()}.
         *
         * @param assumptions the conventions
         * @return this builder
         */
        public Builder conventions(VendorConventions assumptions) {
            this.conventions = Objects.requireNonNull(assumptions, "conventions");
            return this;
        }

        /**
         * Sets how long a connection may take to come about. Defaults to 10 seconds.
         *
         * @param limit at least one millisecond
         * @return this builder
         */
        public Builder connectTimeout(Duration limit) {
            wire = wire.withTimeouts(limit("connectTimeout", limit), wire.readTimeout(), wire.writeTimeout());
            return this;
        }

        /**
         * Sets how long the server may be silent before it answers, and within its answer. Defaults to 60 seconds.
         *
         * @param limit at least one millisecond
         * @return this builder
         */
        public Builder readTimeout(Duration limit) {
            wire = wire.withTimeouts(wire.connectTimeout(), limit("readTimeout", limit), wire.writeTimeout());
            return this;
        }

        /**
         * Sets how long the server may take no bytes of a request. Defaults to 60 seconds.
         *
         * @param limit at least one millisecond
         * @return this builder
         */
        public Builder writeTimeout(Duration limit) {
            wire = wire.withTimeouts(wire.connectTimeout(), wire.readTimeout(), limit("writeTimeout", limit));
            return this;
        }

        /**
         * Sets how long a call may take from start to end: its turn, the token, every try, the pauses between, and the
         * answer. {@link WorkflowClient#within} sets it for some calls. Defaults to 5 minutes.
         *
         * @param limit at least one millisecond
         * @return this builder
         */
        public Builder callTimeout(Duration limit) {
            calls = calls.withCallTimeout(limit("callTimeout", limit));
            return this;
        }

        /**
         * Sets how often a call may be repeated after a failure that passes. What must not happen twice is not repeated
         * whatever is set here, unless nothing of it can have reached the server. Defaults to 3.
         *
         * @param most from 0, for never, to 20
         * @return this builder
         */
        public Builder maxRetries(int most) {
            calls = calls.withRetries(number("maxRetries", most, 0, 20));
            return this;
        }

        /**
         * Sets the pauses before repeats: each is drawn at random from nothing to a bound, which doubles from the first
         * to the longest. The longest bounds what a server can ask for by {@code Retry-After}, too. Defaults to 400
         * milliseconds and 30 seconds.
         *
         * @param first the bound of the first pause
         * @param longest the bound of any pause
         * @return this builder
         */
        public Builder retryPauses(Duration first, Duration longest) {
            calls = calls.withPauses(limit("retryPauses", first), limit("retryPauses", longest));
            return this;
        }

        /**
         * Sets how many requests may be on their way to one host at a time; more wait for their turn. Defaults to 64.
         *
         * @param most from 1 to 100,000
         * @return this builder
         */
        public Builder maxConcurrentCalls(int most) {
            wire = wire.withConcurrency(number("maxConcurrentCalls", most, 1, 100_000), wire.workers());
            return this;
        }

        /**
         * Sets what requests run on; each occupies it from its turn to its answer. On Java 24 or later,
         * {@code Executors.newVirtualThreadPerTaskExecutor()} serves for thousands at a time. It is not closed with the
         * client. Defaults to daemon threads, made as needed.
         *
         * @param threads the executor; it must run what it is given on another thread
         * @return this builder
         */
        public Builder executor(Executor threads) {
            wire = wire.withConcurrency(wire.perHost(), Objects.requireNonNull(threads, "executor"));
            return this;
        }

        /**
         * Sets how large an answer may be that is read into memory, in bytes when unpacked. Downloads are not bounded.
         * Defaults to 64 MiB.
         *
         * @param bytes at least 1
         * @return this builder
         */
        public Builder maxResponseSize(long bytes) {
            if (bytes < 1) {
                throw new WorkflowConfigurationException("maxResponseSize", "must be at least 1.");
            }
            calls = calls.withLargestAnswer(bytes);
            return this;
        }

        /**
         * Sets who is told of calls, tries and tokens. Defaults to nobody.
         *
         * @param heard the listener
         * @return this builder
         */
        public Builder listener(CallListener heard) {
            this.listener = Objects.requireNonNull(heard, "listener");
            return this;
        }

        Builder time(TimeSource clocks) {
            wire = wire.withTime(clocks, wire.scheduler());
            return this;
        }

        /**
         * {@return the client; nothing is sent yet}
         *
         * @throws WorkflowConfigurationException naming the setting that is missing, is there twice, or does not fit
         */
        public WorkflowClient build() {
            Tenant owner = tenant;
            if (owner == null) {
                throw new WorkflowConfigurationException("tenant", "is missing: call tenant(id, host).");
            }
            Credentials credentials = credentials();
            requireFit(owner, credentials);
            Connection connection =
                    new Connection(owner, conventions, new Wire(wire), tokens, calls, new CallEvents(listener));
            return new WorkflowClient(connection, credentials, true, connection.bearers(credentials), calls);
        }

        @Override
        public String toString() {
            return "WorkflowClient.Builder[" + tenant + ", " + credentialSettings + "]";
        }

        private Credentials credentials() {
            if (credentialSettings.contains(" ")) {
                throw new WorkflowConfigurationException(
                        credentialSettings.replace(" ", ", "), "only one of these can be set.");
            }
            if (user != null && apiKey == null) {
                throw new WorkflowConfigurationException("apiKey", "is missing, which actingAs needs.");
            }
            if (apiKey != null) {
                if (user == null) {
                    throw new WorkflowConfigurationException("actingAs", "is missing, which apiKey needs.");
                }
                return new Credentials.ApiKey(apiKey, user, legacyKey);
            }
            if (other == null) {
                throw new WorkflowConfigurationException(
                        "apiKey", "is missing: set it, or personalApiKey, bearerToken or tokenSupplier.");
            }
            return other;
        }

        /** What a fixed token says can be known before the first call. */
        private void requireFit(Tenant owner, Credentials credentials) {
            if (credentials instanceof Credentials.FixedToken fixed) {
                Optional<String> problem = new TokenRules(owner.id(), tokens.withoutUser())
                        .problem(fixed.token().reveal());
                problem.ifPresent(words -> {
                    throw new WorkflowConfigurationException("bearerToken", "the token " + words + ".");
                });
            }
        }

        private Builder chosen(String setting) {
            if (!(" " + credentialSettings + " ").contains(" " + setting + " ")) {
                credentialSettings = (credentialSettings + " " + setting).strip();
            }
            return this;
        }

        private static int number(String setting, int number, int least, int most) {
            if (number < least || number > most) {
                throw new WorkflowConfigurationException(setting, "must be from " + least + " to " + most + ".");
            }
            return number;
        }

        private static Duration limit(String setting, Duration limit) {
            if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(24)) > 0) {
                throw new WorkflowConfigurationException(setting, "must be between one millisecond and 24 days.");
            }
            return limit;
        }
    }
}
