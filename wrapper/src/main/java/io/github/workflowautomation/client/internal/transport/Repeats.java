package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that failed may be done again, by what the operation does and not by its HTTP method: this vendor
 * changes state with GET. Each method is a list of refusals.
 */
final class Repeats {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 502, 503, 504);

    private Repeats() {}

    /**
     * {@return whether a request may go out again after an answer}
     *
     * @param status the answer's HTTP status
     * @param safety what a repeat of the operation does
     */
    static boolean afterStatus(int status, Safety safety) {
        if (safety == Safety.UNSAFE) {
            return false;
        }
        return PASSING.contains(status) || (status == 500 && safety == Safety.SAFE);
    }

    /**
     * {@return whether an answer says that the host is in trouble, rather than the request}
     *
     * @param status the answer's HTTP status
     */
    static boolean isTrouble(int status) {
        return status >= 500 || PASSING.contains(status);
    }

    /**
     * {@return whether a request may go out again after the connection failed}
     *
     * @param failure what the connection said
     * @param sent whether a byte of this try may have reached the server
     * @param safety what a repeat of the operation does
     */
    static boolean afterLoss(IOException failure, boolean sent, Safety safety) {
        if (failure instanceof UnusableBody
                || failure instanceof AnswerBody.TooLarge
                || NetworkTrouble.of(failure).isPermanent()) {
            return false;
        }
        return !sent || safety != Safety.UNSAFE;
    }

    /** {@return whether another try may bring the token} An exchange changes nothing. */
    static boolean ofExchange(@Nullable Throwable failure) {
        return failure instanceof NetworkException
                || failure instanceof CallTimeoutException
                || failure instanceof RateLimitException
                || failure instanceof ServerException;
    }

    /**
     * {@return whether the server says that it has not looked at the request} That is HTTP/2's REFUSED_STREAM, and what
     * OkHttp makes of a GOAWAY for the streams above the last that the server took (RFC 9113, 8.7 and 6.8). OkHttp's type
     * for it is internal.
     *
     * @param failure what the connection said
     */
    static boolean notLookedAt(IOException failure) {
        return "stream was reset: REFUSED_STREAM".equals(failure.getMessage());
    }
}
