package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows redirects of safe operations within the tenant's own origin; refuses every other one. */
final class Redirects {
    static final int MOST = 5;

    private Redirects() {}

    static boolean asks(Response response) {
        return switch (response.code()) {
            case 300, 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** {@return the request to make next} A list of refusals; their messages never hold the target. */
    static Request next(Request request, Response response, Safety safety, int followed, Failures failures) {
        int status = response.code();
        @Nullable String location = response.header("Location");
        @Nullable HttpUrl target = location == null ? null : request.url().resolve(location);
        if (target == null) {
            throw failures.redirect(status, "it names no usable target");
        }
        if (!Origins.same(request.url(), target)) {
            throw failures.redirect(status, "it leads to another scheme, host or port");
        }
        if (safety != Safety.SAFE || !request.method().equals("GET")) {
            throw failures.redirect(status, "the operation may change something, so it is sent once only");
        }
        if (followed >= MOST) {
            throw failures.redirect(status, "it is the " + (MOST + 1) + "th in a row");
        }
        return request.newBuilder().url(target).build();
    }
}
