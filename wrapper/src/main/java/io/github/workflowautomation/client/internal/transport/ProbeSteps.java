package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Notes how far one request came. OkHttp tells on the thread that made the request. */
final class ProbeSteps extends EventListener {
    private boolean proxied;
    private boolean named;
    private boolean connected;
    private boolean inTls;
    private @Nullable String tls;

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        proxied = proxy.type() != Proxy.Type.DIRECT;
    }

    @Override
    public void dnsEnd(Call call, String name, List<InetAddress> addresses) {
        named = true;
    }

    @Override
    public void secureConnectStart(Call call) {
        connected = true;
        inTls = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        inTls = false;
        tls = handshake == null ? null : handshake.tlsVersion().javaName();
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
        inTls = false;
    }

    ProbeResult answered(Response response, Instant at) {
        Optional<Duration> ahead =
                Optional.ofNullable(response.headers().getDate("Date")).map(date -> ahead(date, at));
        return new ProbeResult(
                proxied,
                named,
                true,
                Optional.ofNullable(tls),
                OptionalInt.of(response.code()),
                Optional.ofNullable(Probe.otherHost(response)),
                ahead,
                Optional.empty());
    }

    /** The header has whole seconds, cut off: half a second less error on the average. */
    private static Duration ahead(Date date, Instant at) {
        return Duration.between(date.toInstant().plusMillis(500), at);
    }

    ProbeResult failed(IOException failure) {
        return new ProbeResult(
                proxied,
                named,
                connected,
                Optional.ofNullable(tls),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(trouble(failure)));
    }

    private ProbeResult.Trouble trouble(IOException failure) {
        if (Failures.isTimeout(failure)) {
            String words = connected ? "no answer came in time" : "no connection came about in time";
            String next = "Check the setting host, and a firewall or proxy between.";
            return new ProbeResult.Trouble(inTls ? ProbeResult.Phase.TLS : ProbeResult.Phase.HOST, words, next);
        }
        NetworkTrouble trouble = NetworkTrouble.of(failure);
        String next = trouble.nextStep().isEmpty()
                ? "Check that the host and port are the tenant's, and try again."
                : trouble.nextStep();
        return new ProbeResult.Trouble(phase(trouble), trouble.words(), next);
    }

    private ProbeResult.Phase phase(NetworkTrouble trouble) {
        return switch (trouble) {
            case NO_NAME_SERVER, UNKNOWN_HOST -> ProbeResult.Phase.NAME;
            case CERTIFICATE_OUT_OF_DATE, CERTIFICATE_OF_ANOTHER, CERTIFICATE_UNTRUSTED, CERTIFICATE_WANTED, NO_TLS ->
                ProbeResult.Phase.TLS;
            default -> inTls ? ProbeResult.Phase.TLS : ProbeResult.Phase.HOST;
        };
    }
}
