package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.error.WorkflowIOException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One call from start to end: token, send, redirect within the tenant, a second try with a new token if the first was
 * refused, and a look at what came back. {@link #answer} is where the order is written.
 *
 * <p>Fails with a {@link WorkflowIOException}, as Retrofit lets nothing else through.
 */
final class WorkflowCall implements Call {
    private static final long LARGEST_ERROR_BODY_BYTES = 256 * 1024;

    private final WorkflowCallFactory factory;
    private final Request original;
    private final CallRecord record;
    private final AtomicBoolean executed = new AtomicBoolean();
    private final CompletableFuture<Bearer> cancellation = new CompletableFuture<>();
    private final Timeout timeout = new Timeout();
    private volatile @Nullable Call current;

    WorkflowCall(WorkflowCallFactory factory, Request original) {
        this.factory = factory;
        this.original = original;
        this.record = new CallRecord(factory.operationOf(original));
    }

    @Override
    public Response execute() throws IOException {
        if (!executed.compareAndSet(false, true)) {
            throw new IllegalStateException("Already executed: clone the call to make it again.");
        }
        factory.wire().requireOpen();
        return run();
    }

    @Override
    public void enqueue(Callback callback) {
        if (!executed.compareAndSet(false, true)) {
            throw new IllegalStateException("Already executed: clone the call to make it again.");
        }
        try {
            factory.wire().calls().execute(() -> report(callback));
        } catch (RejectedExecutionException closed) {
            throw new IllegalStateException("This client is closed.", closed);
        }
    }

    private void report(Callback callback) {
        Response response;
        try {
            response = run();
        } catch (IOException failure) {
            callback.onFailure(this, failure);
            return;
        } catch (RuntimeException failure) {
            callback.onFailure(this, new IOException(failure));
            return;
        }
        try {
            callback.onResponse(this, response);
        } catch (IOException callersOwn) {
            response.close();
        }
    }

    private Response run() throws WorkflowIOException {
        try {
            return shown(answer());
        } catch (WorkflowException failure) {
            throw new WorkflowIOException(failure);
        }
    }

    private Response answer() {
        if (!factory.takesToken(original, record.operation())) {
            return checked(send(factory.isHome(original.url()) ? original : stripped()), null);
        }
        Bearer bearer = await(factory.bearers().current());
        Response first = send(with(bearer));
        if (kind(first) != AnswerKind.TOKEN_REFUSED) {
            return checked(first, bearer);
        }
        Response refusal = bounded(first);
        Bearer next = await(factory.bearers().after(bearer));
        if (next.equals(bearer) || !canBeSentAgain(original.body())) {
            return checked(refusal, bearer);
        }
        return checked(send(with(next)), next);
    }

    /** A refused token means that the server has not acted, so only the body can be in the way. */
    private static boolean canBeSentAgain(@Nullable RequestBody body) {
        return body == null || !(body.isOneShot() || body.isDuplex());
    }

    private Response send(Request first) {
        Request request = first;
        for (int followed = 0; ; followed++) {
            Response response = sendOnce(request);
            if (!Redirects.asks(response)) {
                return response;
            }
            response.close();
            request = Redirects.next(request, response, record.operation().safety(), followed, failures());
        }
    }

    private Response sendOnce(Request request) {
        Call call = factory.wire().newCall(tagged(request), record.operation().safety());
        current = call;
        if (isCanceled()) {
            throw failures().cancelled();
        }
        if (timeout.timeoutNanos() != 0) {
            call.timeout().timeout(timeout.timeoutNanos(), TimeUnit.NANOSECONDS);
        }
        record.attempt();
        try {
            Response response = call.execute();
            record.answered(response.code());
            return response;
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    /** The failure behind an exception of the connection, in sending or in reading. */
    WorkflowException lost(IOException failure) {
        if (Failures.isTimeout(failure)) {
            return failures().network(failure);
        }
        if (failure instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        }
        @Nullable Call sent = current;
        boolean stopped = isCanceled() || (sent != null && sent.isCanceled());
        return stopped || Thread.currentThread().isInterrupted()
                ? failures().cancelled()
                : failures().network(failure);
    }

    private Bearer await(CompletableFuture<Bearer> pending) {
        try {
            if (!pending.isDone()) {
                CompletableFuture.anyOf(pending, cancellation).get();
            }
            if (isCanceled()) {
                throw failures().cancelled();
            }
            return pending.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failures().cancelled();
        } catch (ExecutionException failure) {
            throw isCanceled() ? failures().cancelled() : failures().noToken(failure.getCause());
        }
    }

    /** Looks at the answer; one that is not what it claims becomes a failure or gets its right status. */
    private Response checked(Response response, @Nullable Bearer bearer) {
        switch (kind(response)) {
            case LOGIN_PAGE -> {
                response.close();
                if (bearer != null) {
                    factory.bearers().forget(bearer);
                }
                throw failures().loginPage();
            }
            case TOKEN_REFUSED -> {
                record.answered(401);
                return bounded(response.newBuilder().code(401).build());
            }
            default -> {
                return response.isSuccessful() ? response : bounded(response);
            }
        }
    }

    private AnswerKind kind(Response response) {
        try {
            return AnswerKind.of(response, !response.request().url().equals(original.url()));
        } catch (IOException failure) {
            response.close();
            throw lost(failure);
        }
    }

    /** The beginning of an error's body, in memory, so that the connection is free and no error can fill the memory. */
    private static Response bounded(Response response) {
        try (response) {
            return response.newBuilder()
                    .body(response.peekBody(LARGEST_ERROR_BODY_BYTES))
                    .build();
        } catch (IOException lostWithin) {
            return response.newBuilder().body(ResponseBody.create("", null)).build();
        }
    }

    /** What the caller gets to see: the request as he made it, without our token and without his secrets. */
    private Response shown(Response response) {
        Request request = original.newBuilder()
                .url(CallSecrets.masked(original))
                .tag(WorkflowCall.class, this)
                .build();
        return response.newBuilder()
                .request(request)
                .networkResponse(null)
                .priorResponse(null)
                .build();
    }

    private Request stripped() {
        return original.newBuilder().removeHeader("Authorization").build();
    }

    private Request with(Bearer bearer) {
        record.used(bearer);
        return original.newBuilder().header("Authorization", bearer.header()).build();
    }

    private Request tagged(Request request) {
        Request.Builder tagged = request.newBuilder().tag(CallRecord.class, record);
        if (request.header("User-Agent") == null) {
            tagged.header("User-Agent", factory.userAgent());
        }
        return tagged.build();
    }

    Failures failures() {
        return new Failures(record, factory.redactor(original, record));
    }

    CallRecord record() {
        return record;
    }

    @Override
    public Request request() {
        return original.newBuilder().tag(WorkflowCall.class, this).build();
    }

    @Override
    public void cancel() {
        cancellation.cancel(false);
        @Nullable Call sent = current;
        if (sent != null) {
            sent.cancel();
        }
    }

    @Override
    public boolean isExecuted() {
        return executed.get();
    }

    @Override
    public boolean isCanceled() {
        return cancellation.isCancelled();
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
}
