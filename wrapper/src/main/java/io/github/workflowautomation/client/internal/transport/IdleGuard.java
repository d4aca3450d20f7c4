package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a request that must not be sent twice from a connection that was idle for long: the server may have closed it
 * meanwhile, and then nobody could say whether it has read the request. OkHttp looks hard at an idle connection before
 * it reuses it, but not for a GET, and this vendor changes state with GET. The keep-alive of the pool alone is no proof,
 * as its clean-up may be late.
 *
 * <p>{@code idleSince} is its own lock.
 */
final class IdleGuard extends EventListener implements Interceptor {
    private final TimeSource time;
    private final Duration longestIdle;
    private final Map<Connection, Long> idleSince = Collections.synchronizedMap(new WeakHashMap<>());

    IdleGuard(TimeSource time, Duration longestIdle) {
        this.time = time;
        this.longestIdle = longestIdle;
    }

    @Override
    public void connectionReleased(Call call, Connection connection) {
        idleSince.put(connection, time.ticks());
    }

    /** The network interceptor; it goes before the one that notes the sending. */
    @Override
    public Response intercept(Chain chain) throws IOException {
        @Nullable Connection connection = chain.connection();
        if (connection != null && wasIdleTooLong(connection)) {
            connection.socket().close();
            throw new StaleConnection();
        }
        return chain.proceed(chain.request());
    }

    private boolean wasIdleTooLong(Connection connection) {
        @Nullable Long since = idleSince.get(connection);
        return since != null && time.ticks() - since > longestIdle.toNanos();
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
