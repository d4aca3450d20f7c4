package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself. Even with its retries and redirects off it resends on 503 with
 * {@code Retry-After: 0} and on 421 over a shared connection, and gives up on 407 without a proxy; 408 it leaves alone
 * only since retries are off. So, next to the network, those statuses become numbers that it knows nothing of, and at
 * the top they become themselves again.
 */
final class NoHiddenRepeats {
    private static final Set<Integer> RESENT_BY_OKHTTP = Set.of(407, 408, 421, 503);

    /** Beyond any status that a server can send: the status line has three digits. */
    private static final int DISGUISE = 1000;

    private NoHiddenRepeats() {}

    /** The network interceptor. */
    static Response disguise(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (!RESENT_BY_OKHTTP.contains(response.code())) {
            return response;
        }
        return response.newBuilder().code(response.code() + DISGUISE).build();
    }

    /** The application interceptor. */
    static Response restore(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() < DISGUISE) {
            return response;
        }
        return response.newBuilder().code(response.code() - DISGUISE).build();
    }
}
