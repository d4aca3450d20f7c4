package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.Scheduler;
import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the connections of a client are made with.
 *
 * @param base the client whose proxy, trust, names and the like to use
 * @param connectTimeout how long a connection may take to come about
 * @param readTimeout how long the server may be silent
 * @param writeTimeout how long the server may take no bytes
 * @param perHost how many requests may be on their way to one host at a time
 * @param unsafeIdle how long a connection may have been idle to carry a request that must not be sent twice
 * @param workers what runs the requests, or null for threads of our own
 * @param time the clocks
 * @param scheduler the timer, or null for one of our own
 */
public record WireSettings(
        OkHttpClient base,
        Duration connectTimeout,
        Duration readTimeout,
        Duration writeTimeout,
        int perHost,
        Duration unsafeIdle,
        @Nullable Executor workers,
        TimeSource time,
        @Nullable Scheduler scheduler) {
    /** {@return what is set when nothing is} */
    public static WireSettings defaults() {
        Duration minute = Duration.ofSeconds(60);
        Duration second = Duration.ofSeconds(1);
        return new WireSettings(
                new OkHttpClient(),
                Duration.ofSeconds(10),
                minute,
                minute,
                64,
                second,
                null,
                TimeSource.system(),
                null);
    }

    /**
     * {@return the same over another client's ways}
     *
     * @param client the client
     */
    public WireSettings withBase(OkHttpClient client) {
        return new WireSettings(
                client, connectTimeout, readTimeout, writeTimeout, perHost, unsafeIdle, workers, time, scheduler);
    }

    /**
     * {@return the same with other timeouts}
     *
     * @param connect for a connection to come about
     * @param read for the server to be silent
     * @param write for the server to take no bytes
     */
    public WireSettings withTimeouts(Duration connect, Duration read, Duration write) {
        return new WireSettings(base, connect, read, write, perHost, unsafeIdle, workers, time, scheduler);
    }

    /**
     * {@return the same with other bounds on what goes on at a time}
     *
     * @param most how many requests to one host
     * @param threads what runs them, or null for threads of our own
     */
    public WireSettings withConcurrency(int most, @Nullable Executor threads) {
        return new WireSettings(
                base, connectTimeout, readTimeout, writeTimeout, most, unsafeIdle, threads, time, scheduler);
    }

    /**
     * {@return the same with another time}
     *
     * @param clocks the clocks
     * @param timer the timer, or null for one of our own
     */
    public WireSettings withTime(TimeSource clocks, @Nullable Scheduler timer) {
        return new WireSettings(
                base, connectTimeout, readTimeout, writeTimeout, perHost, unsafeIdle, workers, clocks, timer);
    }
}
