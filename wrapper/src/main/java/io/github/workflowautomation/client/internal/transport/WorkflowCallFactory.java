package io.github.workflowautomation.client.internal.transport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes the calls of one tenant and one user. Given to Retrofit, so that no raw call can go round it. */
public final class WorkflowCallFactory implements Call.Factory {
    private final Wire wire;
    private final HttpUrl origin;
    private final BearerSource bearers;
    private final CallSettings settings;
    private final CallEvents events;
    /** Each factory's own, and never left behind, as {@link #takeMade} empties it. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable WorkflowCall> made = new ThreadLocal<>();

    private final String home;
    private final Operations operations = new Operations();

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
        this.home = hostAndPort(origin);
    }

    @Override
    public WorkflowCall newCall(Request request) {
        WorkflowCall call = new WorkflowCall(this, request);
        made.set(call);
        return call;
    }

    /** {@return the call that this thread has just had made, once} Retrofit, which asked for it, keeps it to itself. */
    @Nullable
    WorkflowCall takeMade() {
        @Nullable WorkflowCall call = made.get();
        made.remove();
        return call;
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

    /** The request as it goes out, but for a token: named, and known to the layers below. */
    Request.Builder outgoing(Request original, CallRecord record) {
        Request.Builder outgoing = original.newBuilder().tag(CallRecord.class, record);
        if (original.header("User-Agent") == null) {
            outgoing.header("User-Agent", UserAgent.NAME);
        }
        return outgoing;
    }

    /**
     * What the caller gets to see: the request as he made it, without our token and without his secrets. A server may
     * repeat them in the words beside a status that refuses.
     */
    Response shown(Request original, CallRecord record, Response response, @Nullable ResponseBody body) {
        Response.Builder shown = response.newBuilder()
                .request(CallSecrets.masked(original))
                .networkResponse(null)
                .priorResponse(null)
                .body(body);
        return response.isSuccessful()
                ? shown.build()
                : shown.message(redactor(original, record).mask(response.message()))
                        .build();
    }

    Operation operationOf(Request request) {
        return operations.of(request);
    }

    /** {@return what the host of a URL goes by where requests are counted} */
    String hostOf(HttpUrl url) {
        return isHome(url) ? home : hostAndPort(url);
    }

    private static String hostAndPort(HttpUrl url) {
        return url.host() + ":" + url.port();
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
