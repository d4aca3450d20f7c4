package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a host with one request that carries no secret, over a connection of its own, and tells how far it came. It
 * goes the way of every call: the same proxy, the same trust, the same name service.
 */
public final class Probe {
    private final Wire wire;
    private final HttpUrl origin;
    private final Duration limit;

    /**
     * Looks at nothing yet.
     *
     * @param wire the connections whose ways to use
     * @param origin the host's scheme, host and port
     * @param limit how long it may take
     */
    public Probe(Wire wire, HttpUrl origin, Duration limit) {
        this.wire = wire;
        this.origin = origin;
        this.limit = limit;
    }

    /** {@return how far the request came} */
    public ProbeResult run() {
        wire.requireOpen();
        ProbeSteps steps = new ProbeSteps();
        Request request = new Request.Builder()
                .url(origin)
                .header("User-Agent", UserAgent.NAME)
                .build();
        Call call = wire.probe(request, steps);
        call.timeout().timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
        Instant sent = wire.time().now();
        try (Response response = call.execute()) {
            return steps.answered(response, middle(sent, wire.time().now()));
        } catch (IOException failure) {
            return steps.failed(failure);
        }
    }

    private static Instant middle(Instant start, Instant end) {
        return start.plus(Duration.between(start, end).dividedBy(2));
    }

    /** {@return the host that a redirect leads to, when it is another one and has a plain name} */
    static @Nullable String otherHost(Response response) {
        @Nullable String location = Redirects.asks(response) ? response.header("Location") : null;
        @Nullable
        HttpUrl target = location == null ? null : response.request().url().resolve(location);
        if (target == null || target.host().equals(response.request().url().host())) {
            return null;
        }
        return target.host().matches("[a-z0-9.-]{1,253}") ? target.host() : null;
    }
}
