package io.github.workflowautomation.client;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.transport.ArgumentSecrets;
import io.github.workflowautomation.client.internal.transport.Operation;
import io.github.workflowautomation.client.internal.transport.UrlTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operation that no interface declares, for {@link Http}.
 *
 * <pre>{@code
 * HttpCall.of("POST", "/api/instance/{instanceSid}/archive", Safety.UNSAFE)
 *         .variable("instanceSid", request.id().value())
 *         .query("notify", "true")
 *         .json(JsonValue.of(Map.of("reason", "closed books")))
 * }</pre>
 *
 * <p>Errors and listeners name a call by its method and path as they are given here, unfilled. So an id or a name belongs
 * into a variable or the query, never into the path itself. Immutable: each method returns another call.
 */
public final class HttpCall {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");
    private static final Set<String> NEEDS_BODY = Set.of("POST", "PUT", "PATCH");
    private static final String TENANT = "tenant";

    private final String method;
    private final UrlTemplate path;
    private final Safety safety;
    private final Map<String, String> variables;
    private final List<Map.Entry<String, String>> query;
    private final Set<String> secrets;
    private final @Nullable JsonValue json;

    private HttpCall(
            String method,
            UrlTemplate path,
            Safety safety,
            Map<String, String> variables,
            List<Map.Entry<String, String>> query,
            Set<String> secrets,
            @Nullable JsonValue json) {
        this.method = method;
        this.path = path;
        this.safety = safety;
        this.variables = variables;
        this.query = query;
        this.secrets = secrets;
        this.json = json;
    }

    /**
     * Names an operation.
     *
     * @param method the HTTP method, in capitals
     * @param path the path below the tenant's host, such as <code>/api/instance/{instanceSid}/archive</code>, percent-encoded
     *     where it needs to be; <code>{tenant}</code> stands for the tenant's id
     * @param safety what a repeat of it does. By this, and not by the method, it is decided whether a failed call is
     *     repeated: if in doubt, {@link Safety#UNSAFE}
     * @return a call without query and body
     * @throws IllegalArgumentException naming {@code method} or {@code path}, when it cannot be one; a path never names
     *     another origin and never steps upwards
     */
    public static HttpCall of(String method, String path, Safety safety) {
        require(METHODS.contains(method), "method", "must be one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        require(path.indexOf('?') < 0, "path", "must not have a query: call query(name, value)");
        Objects.requireNonNull(safety, "safety");
        return new HttpCall(method, template(path), safety, Map.of(), List.of(), Set.of(), null);
    }

    /**
     * Fills a variable of the path. Whatever the value holds, it is encoded and stays within its place.
     *
     * @param name the name, as it stands between braces in the path
     * @param value the value, neither empty nor only dots where it fills a whole segment
     * @return a call with the variable filled
     * @throws IllegalArgumentException naming {@code variable}, when the path has no such name, or it is filled already
     */
    public HttpCall variable(String name, String value) {
        return with(name, value, secrets);
    }

    /**
     * Fills a variable of the path with a secret, which no error and no listener shows; see
     * {@link #variable(String, String)}.
     *
     * @param name the name, as it stands between braces in the path
     * @param value the value
     * @return a call with the variable filled
     * @throws IllegalArgumentException naming {@code variable}, as the other method does
     */
    public HttpCall variable(String name, Secret value) {
        return with(name, value.reveal(), plus(secrets, value.reveal()));
    }

    /**
     * Adds a query parameter; a name may come several times.
     *
     * @param name the name, not yet encoded
     * @param value the value, not yet encoded
     * @return a call with the parameter
     * @throws IllegalArgumentException naming {@code query}, when the name is blank
     */
    public HttpCall query(String name, String value) {
        require(!name.isBlank(), "query", "needs a name");
        List<Map.Entry<String, String>> more = new ArrayList<>(query);
        more.add(Map.entry(name, value));
        return new HttpCall(method, path, safety, variables, List.copyOf(more), secrets, json);
    }

    /**
     * Sets the body. Defaults to none.
     *
     * @param body the body, sent as {@code application/json}
     * @return a call with the body
     * @throws IllegalArgumentException naming {@code json}, when the method takes no body
     */
    public HttpCall json(JsonValue body) {
        require(!WITHOUT_BODY.contains(method), "json", "must not be given: " + method + " takes no body");
        Objects.requireNonNull(body, "json");
        return new HttpCall(method, path, safety, variables, query, secrets, body);
    }

    /** {@return the request} Its token and the rest are added on the way. */
    Request request(HttpUrl origin, String tenantId) {
        HttpUrl.Builder url = filled(origin, tenantId).newBuilder();
        query.forEach(parameter -> url.addQueryParameter(parameter.getKey(), parameter.getValue()));
        return new Request.Builder()
                .url(url.build())
                .method(method, body())
                .header("Accept", "application/json")
                .tag(Operation.class, new Operation("http", method, path.path(), safety))
                .tag(ArgumentSecrets.class, new ArgumentSecrets(secrets, variables))
                .build();
    }

    /** {@return method, path and safety, without any value} */
    @Override
    public String toString() {
        return "HttpCall[" + method + " " + path + ", " + safety + "]";
    }

    private HttpCall with(String name, String value, Set<String> allSecrets) {
        require(!name.equals(TENANT), "variable", "must not be {tenant}, which the client fills");
        require(
                path.names().contains(name),
                "variable",
                "must be in the path " + path + ", which has no {" + name + "}");
        require(!variables.containsKey(name), "variable", "must be filled once, but {" + name + "} is filled already");
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, Objects.requireNonNull(value, "value"));
        return new HttpCall(method, path, safety, Map.copyOf(more), query, allSecrets, json);
    }

    private HttpUrl filled(HttpUrl origin, String tenantId) {
        Map<String, String> values = new HashMap<>(variables);
        values.put(TENANT, tenantId);
        try {
            return path.fill(origin, values);
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException("variable: " + problem.getMessage() + ".", problem);
        }
    }

    private @Nullable RequestBody body() {
        if (json != null) {
            return JsonBody.of(json);
        }
        return NEEDS_BODY.contains(method) ? RequestBody.create(new byte[0], null) : null;
    }

    private static UrlTemplate template(String path) {
        try {
            return UrlTemplate.parse(path);
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException("path: " + problem.getMessage() + ".", problem);
        }
    }

    private static Set<String> plus(Set<String> some, String one) {
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }

    private static void require(boolean holds, String argument, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(argument + ": " + problem + ".");
        }
    }
}
