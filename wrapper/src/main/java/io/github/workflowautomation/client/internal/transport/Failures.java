package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Says of one call what went wrong: the kind, the facts, and a message with the next step to take. */
final class Failures {
    private final CallRecord record;
    private final Redactor redactor;
    private final Clock clock;
    private final BodySize size;

    Failures(CallRecord record, Redactor redactor, Clock clock, BodySize size) {
        this.record = record;
        this.size = size;
        this.redactor = redactor;
        this.clock = clock;
    }

    WorkflowException status(ErrorAnswer answer) {
        return new StatusFailures(record, redactor, clock.instant(), size).of(answer);
    }

    /** A request that brought no answer, or not all of it. */
    WorkflowException lost(IOException failure) {
        if (failure instanceof UnusableBody) {
            return unusableBody(failure);
        }
        if (failure instanceof AnswerBody.TooLarge) {
            ErrorDetails details = redactor.details(record).build();
            String what = "was answered with " + failure.getMessage() + ", which is the limit";
            String next = "Raise the setting maxResponseSize, or ask for less." + mayHaveActed(details);
            return new UnreadableResponseException(say(what, next), details, null);
        }
        return network(failure);
    }

    /** The request ended before its end, so no server can take what came of it for the whole. */
    private WorkflowException unusableBody(IOException failure) {
        String message = failure.getCause() instanceof WrongLength length
                ? say(
                        "was broken off, as the content to send is not as long as it was at first: "
                                + length.getMessage(),
                        "Upload it again when nobody writes to it any more.")
                : say("was broken off, as the content to send could not be read", "Check where it comes from.");
        return new InvalidRequestException(message, redactor.details(record).build(), MaskedCause.nameOnly(failure));
    }

    /** The deadline has passed. */
    WorkflowException expired(Duration limit, CallPhase phase) {
        ErrorDetails details = redactor.details(record).build();
        String what = "was not done within " + limit + " (setting callTimeout); it " + phase.words();
        return new CallTimeoutException(say(what, sentOrNot(details)), details, null);
    }

    /** The program's executor takes no more. */
    WorkflowException noThread() {
        return new CancelledException(
                say("found no thread to run on: the executor takes no more work", "Nothing was sent."),
                redactor.details(record).build(),
                null);
    }

    /** The connection failed, before or after the request went out. */
    private WorkflowException network(IOException failure) {
        ErrorDetails details = redactor.details(record).build();
        Throwable cause = MaskedCause.of(failure, redactor);
        if (isTimeout(failure)) {
            return new CallTimeoutException(
                    say(timeout(failure, details), sentOrNot(details) + tooLarge()), details, cause);
        }
        NetworkTrouble trouble = NetworkTrouble.of(failure);
        String next = (trouble.nextStep() + " " + sentOrNot(details)).strip() + tooLarge();
        String message = say("failed, as " + trouble.words(), next);
        return trouble == NetworkTrouble.PROXY_CREDENTIALS
                ? new AuthenticationException(message, details, cause)
                : new NetworkException(message, details, cause);
    }

    WorkflowException cancelled() {
        ErrorDetails details = redactor.details(record).build();
        return new CancelledException(say("was cancelled", sentOrNot(details)), details, null);
    }

    /** The answer came, and is not what it should be. */
    WorkflowException unreadable(UnreadableAnswer problem, @Nullable Throwable failure) {
        ErrorDetails details = redactor.details(record).build();
        @Nullable Throwable cause = failure == null ? null : MaskedCause.of(failure, redactor);
        String where = problem == UnreadableAnswer.OTHER_SHAPE ? MaskedCause.place(failure) : "";
        String what = "was answered with " + problem.words(record.contentType()) + where;
        return new UnreadableResponseException(say(what, problem.nextStep() + mayHaveActed(details)), details, cause);
    }

    WorkflowException loginPage() {
        ErrorDetails details = redactor.details(record).build();
        String next =
                "Check that the setting host names the tenant itself, not a single sign-on or proxy page, and that"
                        + " the key or token is still valid." + mayHaveActed(details);
        return new AuthenticationException(
                say("got an HTML page in place of an answer, most likely the login page", next), details, null);
    }

    /** 307 and 308 ask for the same request elsewhere; after the others the server may have acted. */
    WorkflowException redirect(int status, String whyNotFollowed) {
        Outcome outcome = status == 307 || status == 308 ? Outcome.REJECTED : Outcome.UNKNOWN;
        ErrorDetails details = redactor.details(record).outcome(outcome).build();
        String what = "was answered with a redirect (HTTP " + status + "), which was not followed: " + whyNotFollowed;
        String next = "Check that the setting host is the tenant's own host as System Settings shows it (HostHeader); a"
                + " redirect to a login page means that the token was not accepted." + mayHaveActed(details);
        return new UnreadableResponseException(say(what, next), details, null);
    }

    /** No token, so the call itself was not sent, or not sent again after its token was refused. */
    WorkflowException noToken(@Nullable Throwable failure) {
        if (failure instanceof WorkflowException known) {
            return TokenFailures.forCall(record, known);
        }
        return new AuthenticationException(
                say("has no token to go with", "Check the token supplier."),
                redactor.details(record).build(),
                failure == null ? null : MaskedCause.nameOnly(failure));
    }

    private String say(String what, String next) {
        String note = record.note().isEmpty() ? "" : " " + record.note();
        return record.operation().label() + " " + what + ". " + next + note;
    }

    /** A proxy may hang up on a body before it has said that it is too large. */
    private String tooLarge() {
        return size.isLarge() && record.sentThisTime()
                ? " " + size.words()
                        + ", and a proxy may hang up on what is above its limit: the vendor's takes about 25 MB"
                        + " in its sample configuration."
                : "";
    }

    private String sentOrNot(ErrorDetails details) {
        if (details.outcome() != Outcome.UNKNOWN) {
            return "The server has not acted, so calling again is safe.";
        }
        if (record.operation().safety() != Safety.UNSAFE) {
            return "Calling again does no harm.";
        }
        return "The request was on its way: whether the server acted is not known, so look before calling again."
                + LookUp.advice(details);
    }

    /** After an answer that tells nothing. */
    private String mayHaveActed(ErrorDetails details) {
        if (details.outcome() != Outcome.UNKNOWN || record.operation().safety() != Safety.UNSAFE) {
            return "";
        }
        return " The server may have acted all the same: look before calling again." + LookUp.advice(details);
    }

    private static String timeout(IOException failure, ErrorDetails details) {
        if (failure instanceof CallBody.WriteTimeout) {
            return "could not be sent in time, as the server took no bytes (setting writeTimeout)";
        }
        return details.outcome() == Outcome.NOT_SENT
                ? "found no connection in time (setting connectTimeout)"
                : "got no answer in time (setting readTimeout)";
    }

    /** OkHttp's limit for a whole call has no type of its own; other interruptions are no timeouts. */
    static boolean isTimeout(IOException failure) {
        return failure instanceof SocketTimeoutException
                || (failure instanceof InterruptedIOException && "timeout".equals(failure.getMessage()));
    }

    /** What a stage of a future failed with, without the future's own wrapping. */
    static Throwable causeOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
