package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.internal.time.Scheduler;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.testing.FakeScheduler;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.SampleApi;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The machine around calls, put together by hand, so that a test can set its time, its chance and its tokens. */
final class Machine implements AutoCloseable {
    private static final Duration SHORT = Duration.ofMinutes(30);

    final FakeScheduler time = new FakeScheduler(SHORT);
    private WireSettings wireSettings =
            WireSettings.defaults().withTime(time.time(), time).withConcurrency(64, null);
    private CallSettings settings = new CallSettings(
            Duration.ofHours(1), 3, Duration.ofMillis(400), Duration.ofSeconds(30), 1 << 20, () -> 1.0, Map.of());
    private BearerSource bearers = new Given();
    private @Nullable CallListener listener;
    private @Nullable Wire wire;

    Machine drawing(DoubleSupplier random) {
        settings = new CallSettings(
                settings.callTimeout(),
                settings.retries(),
                settings.firstWait(),
                settings.longestWait(),
                settings.largestAnswer(),
                random,
                settings.tags());
        return this;
    }

    Machine calls(UnaryOperator<CallSettings> change) {
        settings = change.apply(settings);
        return this;
    }

    Machine wire(UnaryOperator<WireSettings> change) {
        wireSettings = change.apply(wireSettings);
        return this;
    }

    Machine realTime() {
        wireSettings = wireSettings.withTime(TimeSource.system(), (Scheduler) null);
        return this;
    }

    Machine tokens(BearerSource source) {
        bearers = source;
        return this;
    }

    Machine listener(CallListener heard) {
        listener = heard;
        return this;
    }

    Wire wire() {
        Wire made = wire == null ? new Wire(wireSettings) : wire;
        wire = made;
        return made;
    }

    HttpTransport of(RawServer server) {
        return to("http://" + server.host());
    }

    HttpTransport to(String origin) {
        HttpUrl url = HttpUrl.get(origin);
        WorkflowCallFactory calls = new WorkflowCallFactory(wire(), url, bearers, settings, new CallEvents(listener));
        return new HttpTransport("acme", url, calls);
    }

    SampleApi api(RawServer server) {
        return of(server).api(SampleApi.class);
    }

    @Override
    public void close() {
        wire().close();
    }

    /** One token for ever. */
    static final class Given implements BearerSource {
        private final Bearer bearer = new Bearer(Secret.of("opaque-token-not-real"));

        @Override
        public CompletableFuture<Bearer> current() {
            return CompletableFuture.completedFuture(bearer);
        }

        @Override
        public CompletableFuture<Bearer> after(Bearer refused) {
            return CompletableFuture.completedFuture(bearer);
        }

        @Override
        public void forget(Bearer suspect) {}

        @Override
        public Collection<String> secrets() {
            return List.of();
        }
    }
}
