package io.github.workflowautomation.client.internal.transport;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a connection was there and the request about to be written on it. A call that failed before this network
 * interceptor was entered has provably not reached the server; one that is over by then does not go out any more.
 */
final class SendProof implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        @Nullable CallRecord record = chain.request().tag(CallRecord.class);
        if (record != null && !record.send()) {
            throw new IOException("Canceled");
        }
        return chain.proceed(chain.request());
    }
}
