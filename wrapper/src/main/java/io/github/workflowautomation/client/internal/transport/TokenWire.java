package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.AuthenticationException;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.error.PermissionException;
import io.github.workflowautomation.client.error.WorkflowException;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends the one request whose URL holds the key. Its own small path: no token to wait for, no redirect followed
 * wherever it leads, nothing of the request in any message.
 */
public final class TokenWire {
    private static final String HOST_TOO =
            " A host that is not the tenant's own answers so, too: check the setting host.";

    private static final long LARGEST_ANSWER_BYTES = 256 * 1024;

    /** All callers wait for it, so it may not trickle for ever. */
    private static final long LONGEST_EXCHANGE_SECONDS = 60;

    private final Wire wire;
    private final Operation operation;
    private final String settings;

    /**
     * Sends exchanges of one kind.
     *
     * @param wire the connections to use
     * @param operation what messages call the exchange
     * @param settings the names of the settings that a refusal is about, for messages
     */
    public TokenWire(Wire wire, Operation operation, String settings) {
        this.wire = wire;
        this.operation = operation;
        this.settings = settings;
    }

    /**
     * {@return the text of the server's answer}
     *
     * @param url the URL, key included
     * @param secrets what no message may hold
     * @throws WorkflowException when there is none, or it says no
     */
    public String get(HttpUrl url, Collection<String> secrets) {
        wire.requireOpen();
        CallRecord record = new CallRecord(operation);
        Failures failures =
                new Failures(record, new Redactor(secrets), wire.time().wall(), BodySize.NONE);
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.NAME)
                .tag(CallRecord.class, record)
                .build();
        record.attempt();
        Call call = wire.newCall(request, operation.safety());
        call.timeout().timeout(LONGEST_EXCHANGE_SECONDS, TimeUnit.SECONDS);
        try (Response response = call.execute()) {
            record.answered(response.code(), ErrorAnswer.correlationId(response.headers()));
            return text(response, failures);
        } catch (IOException lost) {
            throw Failures.isTimeout(lost) || !Thread.currentThread().isInterrupted()
                    ? failures.lost(lost)
                    : failures.cancelled();
        }
    }

    /** {@return what messages call the exchange} */
    public String operationId() {
        return operation.id();
    }

    /**
     * The failure of an exchange whose answer cannot be used.
     *
     * @param problem what is wrong, without the answer
     * @param next the next step to take
     * @return the failure
     */
    public WorkflowException refused(String problem, String next) {
        ErrorDetails details = ErrorDetails.of(operation.id(), operation.template())
                .attempts(1)
                .build();
        return new AuthenticationException(operation.label() + " " + problem + ". " + next, details, null);
    }

    private String text(Response response, Failures failures) throws IOException {
        if (Redirects.asks(response)) {
            throw failures.redirect(response.code(), "the URL holds the key");
        }
        AnswerKind kind = AnswerKind.of(response, false);
        if (kind == AnswerKind.LOGIN_PAGE) {
            throw failures.loginPage();
        }
        String text = response.peekBody(LARGEST_ANSWER_BYTES).string();
        if (response.isSuccessful() && kind == AnswerKind.ANSWER) {
            return text;
        }
        int status = kind == AnswerKind.TOKEN_REFUSED ? 401 : response.code();
        throw aboutTheKey(failures.status(new ErrorAnswer(status, response.headers(), text)));
    }

    /** Whatever refuses an exchange, it is the key, the user or the tenant that is wrong. */
    private WorkflowException aboutTheKey(WorkflowException refusal) {
        boolean keyRefused = refusal instanceof AuthenticationException
                || refusal instanceof PermissionException
                || refusal instanceof NotFoundException
                || refusal instanceof InvalidRequestException;
        if (!keyRefused) {
            return refusal;
        }
        String words = refusal.vendorMessage().map(said -> ": " + said).orElse("");
        String message = operation.label() + " was refused with HTTP "
                + refusal.httpStatus().orElseThrow() + words + ". Check the settings " + settings
                + ", and that the key has not expired or been revoked."
                + (refusal instanceof NotFoundException ? HOST_TOO : "");
        return new AuthenticationException(message, refusal.details(), null);
    }
}
