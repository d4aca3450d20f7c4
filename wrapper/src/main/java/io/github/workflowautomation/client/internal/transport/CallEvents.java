package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.github.workflowautomation.client.event.TokenEvent;
import io.github.workflowautomation.client.internal.time.Deadline;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener, if there is one; if there is none, this costs a look at a field and no memory. Whatever a listener does,
 * the call goes on.
 */
public final class CallEvents {
    private final @Nullable CallListener listener;
    private final AtomicLong calls = new AtomicLong();

    /**
     * Knows whom to tell.
     *
     * @param listener the listener, or null for none
     */
    public CallEvents(@Nullable CallListener listener) {
        this.listener = listener;
    }

    /** {@return events that nobody hears} */
    public static CallEvents unheard() {
        return new CallEvents(null);
    }

    void started(CallRecord record, Map<String, String> tags) {
        if (listener != null) {
            Operation operation = record.operation();
            CallInfo call = new CallInfo(
                    calls.incrementAndGet(), operation.id(), operation.method(), operation.template(), tags);
            record.info(call);
            tell(heard -> heard.started(call));
        }
    }

    void attempt(CallRecord record) {
        if (listener != null) {
            tell(record, (heard, call) -> heard.attempt(call, record.attempts()));
        }
    }

    void retry(CallRecord record, String reason, Duration pause) {
        if (listener != null) {
            tell(record, (heard, call) -> heard.retry(call, reason, pause));
        }
    }

    void finished(CallRecord record, Deadline started, @Nullable Throwable failure) {
        if (listener != null) {
            Duration duration = started.elapsed();
            tell(record, (heard, call) -> {
                ErrorDetails facts = record.details().build();
                heard.finished(call, new CallResult(facts.attempts(), duration, facts.httpStatus(), known(failure)));
            });
        }
    }

    /**
     * Tells of a token.
     *
     * @param source where from
     * @param duration how long it took
     * @param failure why there is none, or null
     */
    public void token(String source, Duration duration, @Nullable Throwable failure) {
        if (listener == null) {
            return;
        }
        tell(heard -> heard.token(new TokenEvent(source, duration, failure == null, known(failure))));
    }

    private static Optional<WorkflowException> known(@Nullable Throwable failure) {
        return failure instanceof WorkflowException known ? Optional.of(known) : Optional.empty();
    }

    private void tell(CallRecord record, Heard event) {
        @Nullable CallInfo call = record.info();
        if (call != null) {
            tell(heard -> event.tell(heard, call));
        }
    }

    private void tell(Consumer<CallListener> event) {
        if (listener == null) {
            return;
        }
        try {
            event.accept(listener);
        } catch (RuntimeException | Error itsOwn) {
            // A listener's failure is no reason to fail a call, let alone to leave one hanging; nobody else can be
            // told.
        }
    }

    private interface Heard {
        void tell(CallListener listener, CallInfo call);
    }
}
