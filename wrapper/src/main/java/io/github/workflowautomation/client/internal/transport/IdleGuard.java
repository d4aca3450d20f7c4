package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a request that must not be sent twice from a connection that was idle for long: the server may have closed it
 * meanwhile, and then nobody could say whether it has read the request. OkHttp looks hard at an idle connection before
 * it reuses it, but not for a GET, and this vendor changes state with GET. The keep-alive of the pool alone is no proof,
 * as its clean-up may be late. HTTP/2 carries several requests on a connection at a time; it is idle when the last of
 * them has been answered to the end.
 *
 * <p>{@code uses} is its own lock.
 */
final class IdleGuard implements Interceptor {
    private final TimeSource time;
    private final Duration longestIdle;
    private final Map<Connection, Use> uses = Collections.synchronizedMap(new WeakHashMap<>());

    IdleGuard(TimeSource time, Duration longestIdle) {
        this.time = time;
        this.longestIdle = longestIdle;
    }

    /** The network interceptor; it goes before the one that notes the sending. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        @Nullable Connection connection = chain.connection();
        if (connection == null) {
            return chain.proceed(chain.request());
        }
        Use use = uses.computeIfAbsent(connection, unused -> new Use());
        if (!use.begin(time.ticks(), longestIdle.toNanos())) {
            connection.socket().close();
            throw new StaleConnection();
        }
        try {
            Response response = chain.proceed(chain.request());
            return AnswerBody.watched(response, () -> use.end(time.ticks()));
        } catch (IOException | RuntimeException | Error failure) {
            use.end(time.ticks());
            throw failure;
        }
    }

    /** How a connection is used. Its monitor guards the fields. */
    private static final class Use {
        private int requests;
        private boolean wasUsed;
        private boolean stale;
        private long idleSince;

        /** {@return whether a request may go out} Once it may not, none ever may. */
        synchronized boolean begin(long now, long longestIdle) {
            stale |= requests == 0 && wasUsed && now - idleSince > longestIdle;
            if (!stale) {
                requests++;
            }
            return !stale;
        }

        synchronized void end(long now) {
            requests--;
            wasUsed = true;
            idleSince = now;
        }
    }

    /** Nothing was sent; another connection will do. */
    static final class StaleConnection extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        StaleConnection() {
            super("the connection was idle for too long");
        }
    }
}
