package io.github.workflowautomation.client.internal.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** Makes the calls of one tenant and one user. Given to Retrofit, so that no raw call can go round it. */
public final class WorkflowCallFactory implements Call.Factory {
    private final Wire wire;
    private final HttpUrl origin;
    private final BearerSource bearers;
    private final CallSettings settings;
    private final CallEvents events;
    private final Operations operations = new Operations();
    private final String userAgent = UserAgent.read();

    /**
     * Makes calls of one tenant and one user.
     *
     * @param wire the connections to use
     * @param origin the tenant's scheme, host and port: the only place a token goes to
     * @param bearers where tokens come from
     * @param settings how calls are made
     * @param events whom to tell
     */
    public WorkflowCallFactory(
            Wire wire, HttpUrl origin, BearerSource bearers, CallSettings settings, CallEvents events) {
        this.wire = wire;
        this.origin = origin;
        this.bearers = bearers;
        this.settings = settings;
        this.events = events;
    }

    @Override
    public WorkflowCall newCall(Request request) {
        return new WorkflowCall(this, request);
    }

    Wire wire() {
        return wire;
    }

    BearerSource bearers() {
        return bearers;
    }

    CallSettings settings() {
        return settings;
    }

    CallEvents events() {
        return events;
    }

    /** The request as it goes out: named, and known to the layers below. */
    Request tagged(Request request, CallRecord record) {
        Request.Builder tagged = request.newBuilder().tag(CallRecord.class, record);
        if (request.header("User-Agent") == null) {
            tagged.header("User-Agent", userAgent);
        }
        return tagged.build();
    }

    /** What the caller gets to see: the request as he made it, without our token and without his secrets. */
    Response shown(Request original, Response response) {
        Request request =
                original.newBuilder().url(CallSecrets.masked(original)).build();
        return response.newBuilder()
                .request(request)
                .networkResponse(null)
                .priorResponse(null)
                .build();
    }

    Operation operationOf(Request request) {
        return operations.of(request);
    }

    boolean isHome(HttpUrl url) {
        return Origins.same(origin, url);
    }

    /** Not to a stranger, not over a header that the caller chose, and not to fetch a token with a key. */
    boolean takesToken(Request request, Operation operation) {
        return isHome(request.url()) && request.header("Authorization") == null && !fetchesToken(operation.template());
    }

    private static boolean fetchesToken(String template) {
        // Elsewhere a {key} may be any name, such as that of a task's output.
        boolean takesKey = template.contains("{key}") || template.contains("{personalKey}");
        return template.startsWith("/access/") || (takesKey && template.startsWith("/api/auth/"));
    }

    Failures failures(Request request, CallRecord record) {
        return new Failures(record, redactor(request, record), wire.time().wall(), BodySize.of(request));
    }

    private Redactor redactor(Request request, CallRecord record) {
        Collection<String> tokens = record.tokens();
        List<String> secrets = new ArrayList<>(bearers.secrets());
        secrets.addAll(tokens);
        secrets.addAll(CallSecrets.all(request));
        return new Redactor(secrets);
    }
}
