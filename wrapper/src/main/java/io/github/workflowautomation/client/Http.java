package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.transport.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Operations that this library does not know, such as those newer than it: by method and path, with the same tokens, rules
 * on repeats, deadline, errors and listener as any other call.
 */
public final class Http {
    private final Supplier<Transport> transport;

    Http(Supplier<Transport> transport) {
        this.transport = transport;
    }

    /**
     * Makes a call that needs neither variables nor a query, and waits for its answer; see {@link HttpCall#of}.
     *
     * @param method the HTTP method, in capitals
     * @param path the path below the tenant's host; <code>{tenant}</code> stands for the tenant's id
     * @param safety what a repeat of it does; if in doubt, {@link Safety#UNSAFE}
     * @param json the body, or null for none
     * @return the answer, JSON null when it is empty
     * @throws IllegalArgumentException naming the argument that cannot be one
     * @throws WorkflowException when the call fails, or the server refuses it
     * @throws IllegalStateException when this client is closed
     */
    public JsonValue send(String method, String path, Safety safety, @Nullable JsonValue json) {
        return send(call(method, path, safety, json));
    }

    /**
     * Makes a call and waits for its answer.
     *
     * @param call the call
     * @return the answer, JSON null when it is empty, a JSON string when it is text that is not JSON
     * @throws IllegalArgumentException naming the variable that is not filled
     * @throws WorkflowException when the call fails, or the server refuses it
     * @throws IllegalStateException when this client is closed
     */
    public JsonValue send(HttpCall call) {
        Transport now = transport.get();
        return now.json(call.request(now.origin(), now.tenantId()));
    }

    /**
     * Makes a call that needs neither variables nor a query, without waiting for its answer; see
     * {@link #send(String, String, Safety, JsonValue)} and {@link #sendAsync(HttpCall)}.
     *
     * @param method the HTTP method, in capitals
     * @param path the path below the tenant's host; <code>{tenant}</code> stands for the tenant's id
     * @param safety what a repeat of it does; if in doubt, {@link Safety#UNSAFE}
     * @param json the body, or null for none
     * @return the answer to come; fails with what {@code send} throws
     * @throws IllegalArgumentException naming the argument that cannot be one
     * @throws IllegalStateException when this client is closed
     */
    public CompletableFuture<JsonValue> sendAsync(String method, String path, Safety safety, @Nullable JsonValue json) {
        return sendAsync(call(method, path, safety, json));
    }

    /**
     * Makes a call without waiting for its answer. Cancelling the future, or completing it in any other way, stops the call
     * and closes its connection.
     *
     * @param call the call
     * @return the answer to come, as {@link #send(HttpCall)} gives it; fails with what that throws
     * @throws IllegalArgumentException naming the variable that is not filled
     * @throws IllegalStateException when this client is closed
     */
    public CompletableFuture<JsonValue> sendAsync(HttpCall call) {
        Transport now = transport.get();
        return now.jsonAsync(call.request(now.origin(), now.tenantId()));
    }

    private static HttpCall call(String method, String path, Safety safety, @Nullable JsonValue json) {
        HttpCall call = HttpCall.of(method, path, safety);
        return json == null ? call : call.json(json);
    }
}
