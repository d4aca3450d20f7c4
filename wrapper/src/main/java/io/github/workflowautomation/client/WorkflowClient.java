package io.github.workflowautomation.client;

import io.github.workflowautomation.client.error.WorkflowConfigurationException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.auth.Credentials;
import io.github.workflowautomation.client.internal.transport.BearerSource;
import io.github.workflowautomation.client.internal.transport.CallSettings;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;

/**
 * A client of one tenant, acting as one user. Safe for use by many threads; make one and keep it, as it holds
 * connections and a token. Close it when done.
 *
 * <p>Nothing is sent before the first call. What would change something twice is never sent twice: such a call is
 * repeated only if nothing of it can have reached the server, or the server refused its token (HTTP 401, which means
 * that it did not act). Calls that only read, or whose repeat changes nothing more, are repeated after failures that
 * pass, with growing pauses. {@link WorkflowClientBuilder#callTimeout} bounds all of it.
 */
public final class WorkflowClient implements AutoCloseable {
    private final Connection connection;
    private final Credentials credentials;
    private final boolean ownsConnection;
    private final BearerSource bearers;
    private final CallSettings settings;
    private final Transport transport;
    private volatile boolean closed;

    WorkflowClient(
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
    public static WorkflowClientBuilder builder() {
        return new WorkflowClientBuilder();
    }

    /**
     * Makes a client from the environment variables {@code WORKFLOW_HOST}, {@code WORKFLOW_TENANT},
     * {@code WORKFLOW_API_KEY} and {@code WORKFLOW_USER}; and, where they are set, {@code WORKFLOW_CONVENTIONS}, a file for
     * {@link VendorConventions#load}, and {@code WORKFLOW_GENERATION}, {@code CURRENT} or {@code LEGACY}. With
     * {@code LEGACY} the key is one of the older API.
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
        return new Tasks(calls(), files());
    }

    /** {@return the files: upload, attach, download them, and templates} */
    public Files files() {
        return new Files(calls());
    }

    /** {@return the reports: find, run and export them} */
    public Reports reports() {
        return new Reports(calls());
    }

    /** {@return the groups of users} */
    public Groups groups() {
        return new Groups(calls());
    }

    /** {@return the API keys of the tenant, and one's own} */
    public ApiKeys apiKeys() {
        return new ApiKeys(calls(), tenant().id());
    }

    /** {@return the tenant as a whole and the services behind it: versions, settings, health} */
    public Administration administration() {
        return new Administration(calls(), tenant());
    }

    /**
     * {@return the same without waiting} Each call runs on a thread of its own: a virtual one from JDK 21 on, before that one
     * of a pool that shrinks when it is idle. Cancelling a future, or completing it in any other way, stops its call and closes
     * its connection; a future that was derived from it does not. What a call throws is what its future fails with. What a method
     * is given is read on that thread, after the method has returned: do not change it, and do not count on thread-locals.
     * {@link #sendAsync} makes raw calls without any thread.
     */
    public AsyncWorkflow async() {
        transport();
        return new AsyncWorkflow(connection.async(), this);
    }

    /** {@return a way to operations that this library does not know, such as those newer than it} */
    public Http http() {
        return new Http(this::transport);
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
     * {@return a builder of a client of another tenant, over the same connections} It starts with the settings of this
     * one and needs credentials of its own; settings of the connections cannot be changed. Keep the client as long as it
     * is used; closing it leaves this one open, and closing this one ends both.
     *
     * @param other the other tenant
     */
    public WorkflowClientBuilder forTenant(Tenant other) {
        transport();
        return new WorkflowClientBuilder(connection, Objects.requireNonNull(other, "other"), settings);
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
        CallSettings shorter = settings.withCallTimeout(WorkflowClientBuilder.limit("callTimeout", limit));
        return new WorkflowClient(connection, credentials, false, bearers, shorter);
    }

    /**
     * {@return a client whose calls carry a tag to the {@link io.github.workflowautomation.client.event.CallListener}} Tags
     * are never sent to the server. It shares the connections and the token with this one; closing it leaves this one open.
     *
     * @param key the tag's name, such as {@code job}; a value that it had is replaced
     * @param value the tag's value; no secret, as listeners write it to logs
     */
    public WorkflowClient tagged(String key, String value) {
        transport();
        CallSettings tagged =
                settings.withTag(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return new WorkflowClient(connection, credentials, false, bearers, tagged);
    }

    /**
     * Looks at everything that a first call needs: the host's name, TLS, the host itself, the tenant, the key, the exchange
     * for a token, this machine's clock, and the user. Throws nothing but for a closed client: what is wrong stands in the
     * report, with the next step to take. Sends a request without any token to the host's {@code /}, exchanges the key if
     * there is no token yet, verifies the key by itself if the exchange is refused ({@code
     * /api/auth/apikey/{tenant}/{key}/verify}, C), and reads the current user; each within {@code callTimeout}.
     *
     * @return what was found
     * @throws IllegalStateException when this client is closed
     */
    public CheckReport check() {
        transport();
        return new ClientCheck(connection, credentials, bearers, settings, calls()).run();
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
        return connection.calls(this::transport);
    }

    Transport transport() {
        if (closed) {
            throw new IllegalStateException("This client is closed.");
        }
        return transport;
    }
}
