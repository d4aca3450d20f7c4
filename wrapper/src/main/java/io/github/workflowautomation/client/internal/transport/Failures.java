package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says of one call what went wrong: the kind, the facts, and a message with the next step to take. */
final class Failures {
    private final CallRecord record;
    private final Redactor redactor;

    Failures(CallRecord record, Redactor redactor) {
        this.record = record;
        this.redactor = redactor;
    }

    WorkflowException status(ErrorAnswer answer) {
        return new StatusFailures(record, redactor).of(answer);
    }

    /** The connection failed, before or after the request went out. */
    WorkflowException network(IOException failure) {
        ErrorDetails details = record.details().build();
        Throwable cause = MaskedCause.of(failure, redactor);
        if (isTimeout(failure)) {
            return new CallTimeoutException(say(timeout(details), sentOrNot(details)), details, cause);
        }
        return new NetworkException(say(broken(failure), sentOrNot(details)), details, cause);
    }

    WorkflowException cancelled() {
        ErrorDetails details = record.details().build();
        return new CancelledException(say("was cancelled", sentOrNot(details)), details, null);
    }

    /** The answer came, and is not what it should be. */
    WorkflowException unreadable(String problem, @Nullable Throwable failure) {
        ErrorDetails details = record.details().build();
        @Nullable Throwable cause = failure == null ? null : MaskedCause.of(failure, redactor);
        return new UnreadableResponseException(
                say(
                        problem,
                        "The server may have acted all the same. If this is what the server always answers, read the"
                                + " operation as open JSON, and report the difference."),
                details,
                cause);
    }

    WorkflowException loginPage() {
        return new AuthenticationException(
                say(
                        "got an HTML page in place of an answer, most likely the login page",
                        "Check that the setting host names the tenant itself, not a single sign-on or proxy page, and"
                                + " that the key or token is still valid."),
                record.details().build(),
                null);
    }

    /** 307 and 308 ask for the same request elsewhere; after the others the server may have acted. */
    WorkflowException redirect(int status, String whyNotFollowed) {
        Outcome outcome = status == 307 || status == 308 ? Outcome.REJECTED : Outcome.UNKNOWN;
        return new UnreadableResponseException(
                say(
                        "was answered with a redirect (HTTP " + status + "), which was not followed: " + whyNotFollowed,
                        "Check that the setting host is the tenant's own host as System Settings shows it (HostHeader);"
                                + " a redirect to a login page means that the token was not accepted."),
                record.details().outcome(outcome).build(),
                null);
    }

    /** No token, so the call itself was not sent, or not sent again after its token was refused. */
    WorkflowException noToken(@Nullable Throwable failure) {
        if (failure instanceof WorkflowException known) {
            return TokenFailures.forCall(record, known);
        }
        return new AuthenticationException(
                say("has no token to go with", "Check the token supplier."),
                record.details().build(),
                failure == null ? null : MaskedCause.nameOnly(failure));
    }

    private String say(String what, String next) {
        return record.operation().label() + " " + what + ". " + next;
    }

    private static String sentOrNot(ErrorDetails details) {
        if (details.outcome() == Outcome.NOT_SENT) {
            return "Nothing was sent, so calling again is safe.";
        }
        return "The request was on its way: whether the server acted is not known, so look before calling again.";
    }

    private static String timeout(ErrorDetails details) {
        return details.outcome() == Outcome.NOT_SENT
                ? "found no connection in time (setting connectTimeout)"
                : "got no answer in time (setting readTimeout)";
    }

    /** OkHttp's limit for a whole call has no type of its own; other interruptions are no timeouts. */
    static boolean isTimeout(IOException failure) {
        return failure instanceof SocketTimeoutException
                || (failure instanceof InterruptedIOException && "timeout".equals(failure.getMessage()));
    }

    private static String broken(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return "failed, as the host's name was not found (DNS): check the setting host";
        }
        if (failure instanceof SSLException) {
            return "failed, as no trusted TLS connection came about: check the host's certificate, a proxy that opens"
                    + " TLS, and this machine's clock and trust store";
        }
        if (failure instanceof ConnectException) {
            return "failed, as the host did not accept a connection: check the setting host, its port, and a firewall"
                    + " or proxy between";
        }
        if (failure instanceof ProtocolException) {
            return "failed, as the answer broke off or was not HTTP";
        }
        return "failed, as the connection was lost";
    }
}
