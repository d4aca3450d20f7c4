package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.auth.TokenStore;
import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.auth.TokenRules;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import io.github.workflowautomation.client.internal.transport.Wire;
import io.github.workflowautomation.client.internal.transport.WireSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a client. Not safe for use by many threads. */
public final class WorkflowClientBuilder {
    private @Nullable Tenant tenant;
    private @Nullable Supplier<Secret> apiKey;
    private boolean legacyKey;
    private boolean insecureHttp;
    private @Nullable String user;
    private @Nullable Credentials other;
    private String credentialSettings = "";
    private VendorConventions conventions = VendorConventions.defaults();
    private Generation generation = Generation.CURRENT;
    private TokenSettings tokens = TokenSettings.defaults();
    private final NetworkSettings network = new NetworkSettings();
    private WireSettings wire = WireSettings.defaults();
    private CallSettings calls = CallSettings.defaults();
    private @Nullable CallListener listener;

    private final @Nullable Connection shared;

    WorkflowClientBuilder() {
        shared = null;
    }

    /** For another tenant over the same connections. */
    WorkflowClientBuilder(Connection shared, Tenant tenant, CallSettings calls) {
        this.shared = shared;
        this.tenant = tenant;
        this.calls = calls;
        this.conventions = shared.conventions();
        this.generation = shared.generation();
        this.tokens = shared.tokenSettings();
    }

    /**
     * Sets the tenant, as {@link Tenant#of} does. Has no default.
     *
     * @param id the tenant's id (System Settings, row ID)
     * @param host the tenant's host (System Settings, row HostHeader)
     * @return this builder
     * @throws WorkflowConfigurationException naming {@code tenant} or {@code host}
     */
    public WorkflowClientBuilder tenant(String id, String host) {
        return tenant(Tenant.of(id, host));
    }

    /**
     * Sets the tenant. Has no default.
     *
     * @param owner the tenant
     * @return this builder
     */
    public WorkflowClientBuilder tenant(Tenant owner) {
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
    public WorkflowClientBuilder apiKey(String key) {
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
    public WorkflowClientBuilder apiKey(Supplier<String> keys) {
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
    public WorkflowClientBuilder legacyApiKey(String key) {
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
    public WorkflowClientBuilder actingAs(String userName) {
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
    public WorkflowClientBuilder personalApiKey(String key) {
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
    public WorkflowClientBuilder bearerToken(String token) {
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
    public WorkflowClientBuilder tokenSupplier(Supplier<String> supplier) {
        this.other = new Credentials.SuppliedToken(Objects.requireNonNull(supplier, "tokenSupplier"));
        return chosen("tokenSupplier");
    }

    /**
     * Accepts tokens that name no user. They are probably Env tokens (I), which external systems cannot use, so they
     * are refused. Defaults to refusing them.
     *
     * @return this builder
     */
    public WorkflowClientBuilder allowTokensWithoutUser() {
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
    public WorkflowClientBuilder jwtExpiresIn(String span) {
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
    public WorkflowClientBuilder tokenStore(TokenStore place) {
        tokens = new TokenSettings(
                tokens.withoutUser(), tokens.jwtExpiresIn(), Objects.requireNonNull(place, "tokenStore"));
        return this;
    }

    /**
     * Accepts a tenant made by {@link Tenant#overHttp}, whose key and tokens can be read on the way. Defaults to
     * refusing it.
     *
     * @return this builder
     */
    public WorkflowClientBuilder allowInsecureHttp() {
        this.insecureHttp = true;
        return this;
    }

    /**
     * Sets what is assumed of the vendor's API. Defaults to {@link VendorConventions#defaults()}.
     *
     * @param assumptions the conventions
     * @return this builder
     */
    public WorkflowClientBuilder conventions(VendorConventions assumptions) {
        this.conventions = Objects.requireNonNull(assumptions, "conventions");
        return this;
    }

    /**
     * Sets which generation of the vendor's API the friendly methods call. What goes before the older one's paths is
     * {@link VendorConventions.Builder#legacyPrefix}. Any credentials go with either. Defaults to
     * {@link Generation#CURRENT}.
     *
     * @param called the generation
     * @return this builder
     */
    public WorkflowClientBuilder generation(Generation called) {
        this.generation = Objects.requireNonNull(called, "generation");
        return this;
    }

    /**
     * Sets how long a connection may take to come about. Defaults to 10 seconds.
     *
     * @param limit at least one millisecond
     * @return this builder
     */
    public WorkflowClientBuilder connectTimeout(Duration limit) {
        wire = own("connectTimeout")
                .withTimeouts(limit("connectTimeout", limit), wire.readTimeout(), wire.writeTimeout());
        return this;
    }

    /**
     * Sets how long the server may be silent before it answers, and within its answer. Defaults to 60 seconds.
     *
     * @param limit at least one millisecond
     * @return this builder
     */
    public WorkflowClientBuilder readTimeout(Duration limit) {
        wire = own("readTimeout").withTimeouts(wire.connectTimeout(), limit("readTimeout", limit), wire.writeTimeout());
        return this;
    }

    /**
     * Sets how long the server may take no bytes of a request. Defaults to 60 seconds.
     *
     * @param limit at least one millisecond
     * @return this builder
     */
    public WorkflowClientBuilder writeTimeout(Duration limit) {
        wire = own("writeTimeout")
                .withTimeouts(wire.connectTimeout(), wire.readTimeout(), limit("writeTimeout", limit));
        return this;
    }

    /**
     * Sets how long a call may take from start to end: its turn, the token, every try, the pauses between, and the
     * answer. {@link WorkflowClient#within} sets it for some calls. Defaults to 5 minutes.
     *
     * @param limit at least one millisecond
     * @return this builder
     */
    public WorkflowClientBuilder callTimeout(Duration limit) {
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
    public WorkflowClientBuilder maxRetries(int most) {
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
    public WorkflowClientBuilder retryPauses(Duration first, Duration longest) {
        calls = calls.withPauses(limit("retryPauses", first), limit("retryPauses", longest));
        return this;
    }

    /**
     * Sets how many requests may be on their way to one host at a time; more wait for their turn. Defaults to 64.
     *
     * @param most from 1 to 100,000
     * @return this builder
     */
    public WorkflowClientBuilder maxConcurrentCalls(int most) {
        wire = own("maxConcurrentCalls")
                .withConcurrency(number("maxConcurrentCalls", most, 1, 100_000), wire.workers());
        return this;
    }

    /**
     * Sets what asynchronous calls run on, and uploads; each occupies it from its turn to its answer. A caller who waits
     * does the work of his call on his own thread. On Java 24 or later, {@code Executors.newVirtualThreadPerTaskExecutor()}
     * serves for thousands at a time. It is not closed with the client. Defaults to daemon threads, made as needed.
     *
     * @param threads the executor; it must run what it is given on another thread
     * @return this builder
     */
    public WorkflowClientBuilder executor(Executor threads) {
        wire = own("executor").withConcurrency(wire.perHost(), Objects.requireNonNull(threads, "executor"));
        return this;
    }

    /**
     * Sets how large an answer may be that is read into memory, in bytes when unpacked. Downloads are not bounded.
     * Defaults to 64 MiB.
     *
     * @param bytes at least 1
     * @return this builder
     */
    public WorkflowClientBuilder maxResponseSize(long bytes) {
        if (bytes < 1) {
            throw new WorkflowConfigurationException("maxResponseSize", "must be at least 1.");
        }
        calls = calls.withLargestAnswer(bytes);
        return this;
    }

    /**
     * Sets how the tenant is reached: proxy and its password, further authorities, a client certificate. May be called
     * several times. Takes the place of the same of {@link #httpClient}. Defaults to what the JVM is set up with.
     *
     * @param changes makes the settings, such as {@code network -> network.proxy("proxy.example", 3128)}
     * @return this builder
     */
    public WorkflowClientBuilder network(Consumer<NetworkSettings> changes) {
        WireSettings unused = own("network");
        changes.accept(network);
        return this;
    }

    /**
     * Sets a client of OkHttp whose proxy, proxy authenticator, trust, client certificates, name service and interceptors
     * are used, for what {@link #network} has no setting for. Credentials that the proxy refuses are not sent to it again in
     * the same call.
     *
     * <p>Not used are its timeouts, retries, redirects, authenticator, cookies, cache, dispatcher and connection pool: what
     * repeats or remembers a call is this library's own. Its interceptors see keys and tokens, and must not send a request
     * twice. It is not closed with this client. Defaults to a plain one.
     *
     * @param base the client
     * @return this builder
     */
    public WorkflowClientBuilder httpClient(OkHttpClient base) {
        wire = own("httpClient").withBase(Objects.requireNonNull(base, "httpClient"));
        return this;
    }

    /**
     * Sets who is told of calls, tries and tokens. Defaults to nobody.
     *
     * @param heard the listener
     * @return this builder
     */
    public WorkflowClientBuilder listener(CallListener heard) {
        WireSettings unused = own("listener");
        this.listener = Objects.requireNonNull(heard, "listener");
        return this;
    }

    private WireSettings own(String setting) {
        if (shared != null) {
            throw new WorkflowConfigurationException(
                    setting, "belongs to the connections, which are shared: set it on the client that has them.");
        }
        return wire;
    }

    WorkflowClientBuilder time(TimeSource clocks) {
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
        if (owner.isInsecure() && !insecureHttp) {
            throw new WorkflowConfigurationException(
                    "host", "talks http, so the key could be read on the way: call allowInsecureHttp() to allow it.");
        }
        Credentials credentials = credentials();
        requireFit(owner, credentials);
        Connection connection = shared == null
                ? new Connection(owner, conventions, generation, reach(), tokens, calls, new CallEvents(listener))
                : shared.to(owner, conventions, generation, tokens, calls);
        return new WorkflowClient(connection, credentials, shared == null, connection.bearers(credentials), calls);
    }

    @Override
    public String toString() {
        return "WorkflowClientBuilder[" + tenant + ", " + credentialSettings + "]";
    }

    private Wire reach() {
        return new Wire(wire.withBase(network.applyTo(wire.base())));
    }

    private Credentials credentials() {
        if (credentialSettings.contains(" ")) {
            throw new WorkflowConfigurationException(
                    credentialSettings.replace(" ", ", "), "only one of these can be set.");
        }
        if (user != null && apiKey == null) {
            throw new WorkflowConfigurationException("apiKey", "is missing, which actingAs needs.");
        }
        if (legacyKey && !tokens.jwtExpiresIn().isEmpty()) {
            throw new WorkflowConfigurationException(
                    "jwtExpiresIn", "does not go with legacyApiKey, whose tokens are no JWT.");
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

    private WorkflowClientBuilder chosen(String setting) {
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

    static Duration limit(String setting, Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(24)) > 0) {
            throw new WorkflowConfigurationException(setting, "must be between one millisecond and 24 days.");
        }
        return limit;
    }
}
