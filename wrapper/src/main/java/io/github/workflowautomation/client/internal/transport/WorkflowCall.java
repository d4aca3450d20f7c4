package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.error.WorkflowIOException;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A call as Retrofit and the program know it; {@link CallRun} is what happens when it is made.
 *
 * <p>Fails with a {@link WorkflowIOException}, as Retrofit lets nothing else through.
 */
final class WorkflowCall implements Call {
    private final WorkflowCallFactory factory;
    private final Request original;
    private final CallRecord record;
    private final AtomicReference<@Nullable CallRun> started = new AtomicReference<>();
    private final Timeout timeout = new Timeout();
    private volatile boolean streamed;
    private volatile boolean cancelled;

    WorkflowCall(WorkflowCallFactory factory, Request original) {
        this.factory = factory;
        this.original = original;
        this.record = new CallRecord(factory.operationOf(original));
        this.streamed = record.operation().streamed();
    }

    /** Hands the answer on unread, whatever the operation says. */
    WorkflowCall streamed() {
        streamed = true;
        return this;
    }

    @Override
    public Response execute() throws IOException {
        factory.wire().requireOpen();
        CallersThread here = new CallersThread();
        CallRun run = begin(here);
        CompletableFuture<Response> result = run.start();
        here.workUntil(result, run::cancel);
        try {
            return result.join();
        } catch (CompletionException failure) {
            throw thrownHere(failure.getCause());
        }
    }

    /** With the stack of the caller: that of the thread that did the work tells nobody anything. */
    private static WorkflowIOException thrownHere(@Nullable Throwable failure) {
        if (failure instanceof WorkflowException known) {
            known.setStackTrace(new Throwable().getStackTrace());
            return new WorkflowIOException(known);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    @Override
    public void enqueue(Callback callback) {
        factory.wire().requireOpen();
        CompletableFuture<Response> unused = begin(null).start().whenComplete((response, failure) -> {
            Runnable report = () -> report(callback, response, failure);
            try {
                factory.wire().workers().execute(report);
            } catch (RejectedExecutionException closed) {
                report.run();
            }
        });
    }

    private void report(Callback callback, @Nullable Response response, @Nullable Throwable failure) {
        if (response == null) {
            callback.onFailure(
                    this,
                    failure instanceof WorkflowException known ? new WorkflowIOException(known) : new Broken(failure));
            return;
        }
        try {
            callback.onResponse(this, response);
        } catch (IOException callersOwn) {
            response.close();
        }
    }

    private CallRun begin(@Nullable CallersThread here) {
        Duration limit = limit();
        CallRun run = new CallRun(factory, original, record, streamed, limit, here);
        if (!started.compareAndSet(null, run)) {
            throw new IllegalStateException("Already executed: clone the call to make it again.");
        }
        if (cancelled) {
            run.cancel();
        }
        return run;
    }

    /** Both kinds of limit that {@link #timeout} has, or else the setting. */
    private Duration limit() {
        long nanos = timeout.timeoutNanos() == 0 ? Long.MAX_VALUE : timeout.timeoutNanos();
        if (timeout.hasDeadline()) {
            nanos = Math.min(nanos, Math.max(0, timeout.deadlineNanoTime() - System.nanoTime()));
        }
        return nanos == Long.MAX_VALUE ? factory.settings().callTimeout() : Duration.ofNanos(nanos);
    }

    /** The failure behind an exception while the answer was read. */
    WorkflowException lost(IOException failure) {
        @Nullable CallRun run = started.get();
        return run == null ? failures().lost(failure) : run.lostInBody(failure);
    }

    Failures failures() {
        return factory.failures(original, record);
    }

    CallRecord record() {
        return record;
    }

    @Override
    public Request request() {
        return original;
    }

    @Override
    public void cancel() {
        cancelled = true;
        @Nullable CallRun run = started.get();
        if (run != null) {
            run.cancel();
        }
    }

    /** Nobody waits for the answer any more, unless it is there: then it may be a stream that is still to be read. */
    void abandon() {
        @Nullable CallRun run = started.get();
        if (run == null || !run.isOver()) {
            cancel();
        }
    }

    @Override
    public boolean isExecuted() {
        return started.get() != null;
    }

    @Override
    public boolean isCanceled() {
        return cancelled;
    }

    @Override
    public Timeout timeout() {
        return timeout;
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Call clone() {
        return new WorkflowCall(factory, original);
    }

    @Override
    public String toString() {
        return "WorkflowCall[" + record.operation().label() + "]";
    }

    /** Carries what is no failure of the call through OkHttp's interface: an error in this program. */
    static final class Broken extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        Broken(@Nullable Throwable failure) {
            super(failure);
        }
    }
}
