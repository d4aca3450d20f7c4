package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.time.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One call from start to end, as a machine that waits without holding a thread: token, turn, send, look at the answer;
 * then done, or a redirect within the tenant, or a second try with a new token, or a pause and all of it again. Methods
 * are in that order. Sync and async calls are the same here.
 *
 * <p>At any time one step runs at most, each started by the one before, so the plain fields need no lock. Only the end
 * can come from outside: by {@link #cancel} or the deadline. Whoever concludes the {@link Verdict} speaks it; what comes
 * later is dropped, and a response among it is closed.
 */
final class CallRun {
    private static final int MOST_STALE_CONNECTIONS = 64;

    private final WorkflowCallFactory factory;
    private final Wire wire;
    private final Request original;
    private final @Nullable CallBody body;
    private final CallRecord record;
    private final boolean streamed;
    private final Deadline deadline;
    private final CompletableFuture<Response> result = new CompletableFuture<>();
    private final Verdict verdict = new Verdict();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile Runnable callOffDeadline = Verdict.NOTHING;
    private volatile CallPhase phase = CallPhase.TOKEN;
    private volatile boolean expired;
    private volatile boolean cancelled;
    private int repeats;
    private int staleConnections;

    CallRun(WorkflowCallFactory factory, Request original, CallRecord record, boolean streamed, Duration limit) {
        this.factory = factory;
        this.wire = factory.wire();
        this.original = original;
        this.body = original.body() == null ? null : new CallBody(original.body());
        this.record = record;
        this.streamed = streamed;
        this.deadline = Deadline.in(limit, wire.time());
    }

    /** A call that was cancelled before never starts. */
    CompletableFuture<Response> start() {
        if (verdict.isOver()) {
            return result;
        }
        wire.budget().called(host(original));
        factory.events().started(record);
        callOffDeadline = wire.scheduler().after(deadline.limit(), this::expire);
        wire.begin(this);
        step(this::begin);
        return result;
    }

    private void begin() {
        if (factory.takesToken(original, record.operation())) {
            token(factory.bearers()::current, bearer -> send(with(bearer), bearer, 0));
            return;
        }
        send(factory.isHome(original.url()) ? again().build() : stripped(), null, 0);
    }

    private void token(Supplier<CompletableFuture<Bearer>> source, Consumer<Bearer> next) {
        phase = CallPhase.TOKEN;
        if (!verdict.goOn(Verdict.NOTHING)) {
            return;
        }
        CompletableFuture<Bearer> unused = source.get()
                .whenComplete((bearer, failure) -> step(() -> {
                    if (failure == null) {
                        next.accept(bearer);
                    } else {
                        noToken(causeOf(failure), source, next);
                    }
                }));
    }

    private void noToken(Throwable failure, Supplier<CompletableFuture<Bearer>> source, Consumer<Bearer> next) {
        Runnable giveUp = () -> fail(failures().noToken(failure));
        if (Repeats.ofExchange(failure)) {
            Duration closed = factory.bearers().pause();
            Duration drawn = drawn(null);
            repeat("no token", closed.compareTo(drawn) > 0 ? closed : drawn, () -> token(source, next), giveUp);
        } else {
            giveUp.run();
        }
    }

    private void send(Request request, @Nullable Bearer bearer, int followed) {
        phase = CallPhase.TURN;
        if (!verdict.goOn(Verdict.NOTHING)) {
            return;
        }
        HostSlots.Slot slot = wire.slots().enter(host(request), turn -> {
            try {
                wire.workers().execute(() -> exchange(turn, request, bearer, followed));
            } catch (RejectedExecutionException full) {
                turn.free();
                fail(failures().noThread());
            }
        });
        if (!verdict.goOnUnlessBegun(slot::giveUp)) {
            slot.giveUp();
        }
    }

    /** The one place where a request goes out; runs on a worker. */
    private void exchange(HostSlots.Slot turn, Request request, @Nullable Bearer bearer, int followed) {
        Runnable next = Verdict.NOTHING;
        try {
            if (wire.isClosed()) {
                cancel();
                return;
            }
            Call call = wire.newCall(
                    factory.tagged(request, record), record.operation().safety());
            if (!verdict.goOn(call::cancel)) {
                return;
            }
            phase = CallPhase.ANSWER;
            record.attempt();
            factory.events().attempt(record);
            Response response = received(call.execute());
            AnswerKind kind = kind(response);
            next = () -> look(response, kind, request, bearer, followed);
        } catch (IOException failure) {
            next = () -> lost(failure, request, bearer, followed);
        } catch (RuntimeException | Error failure) {
            next = () -> broken(failure);
        } finally {
            turn.free();
        }
        step(next);
    }

    private Response received(Response response) throws IOException {
        record.answered(response.code(), ErrorAnswer.correlationId(response.headers()));
        record.contentType(response.header("Content-Type"));
        if (!response.isSuccessful()) {
            return AnswerBody.beginning(response);
        }
        return streamed
                ? response
                : AnswerBody.inMemory(response, factory.settings().largestAnswer());
    }

    private AnswerKind kind(Response response) throws IOException {
        try {
            return AnswerKind.of(response, !response.request().url().equals(original.url()));
        } catch (IOException failure) {
            response.close();
            throw failure;
        }
    }

    private void look(Response response, AnswerKind kind, Request request, @Nullable Bearer bearer, int followed) {
        if (Redirects.asks(response)) {
            response.close();
            Request target =
                    Redirects.next(request, response, record.operation().safety(), followed, failures());
            send(target, bearer, followed + 1);
            return;
        }
        switch (kind) {
            case TOKEN_REFUSED -> refused(AnswerBody.beginning(response), bearer);
            case LOGIN_PAGE -> {
                response.close();
                if (bearer != null) {
                    factory.bearers().forget(bearer);
                }
                throw failures().loginPage();
            }
            default -> {
                if (bearer != null) {
                    factory.bearers().accepted(bearer);
                }
                answered(response);
            }
        }
    }

    /** A refused token means that the server has not acted, so only the body can be in the way. */
    private void refused(Response response, @Nullable Bearer bearer) {
        boolean firstTime = !record.wasRefused();
        record.refused();
        record.answered(401, ErrorAnswer.correlationId(response.headers()));
        Response refusal = response.newBuilder().code(401).build();
        if (bearer == null || !firstTime) {
            finish(refusal);
            return;
        }
        token(() -> factory.bearers().after(bearer), next -> {
            if (next.equals(bearer) || !canBeSent()) {
                finish(refusal);
                return;
            }
            factory.events().retry(record, "token refused", Duration.ZERO);
            send(with(next), next, 0);
        });
    }

    private void answered(Response response) {
        if (!Repeats.afterStatus(response.code(), record.operation().safety())) {
            finish(response);
            return;
        }
        @Nullable
        Duration asked = ErrorAnswer.retryAfter(response.headers(), wire.time().now());
        repeat("HTTP " + response.code(), drawn(asked), this::begin, () -> finish(response));
    }

    private void lost(IOException failure, Request request, @Nullable Bearer bearer, int followed) {
        if (failure instanceof IdleGuard.StaleConnection && staleConnections++ < MOST_STALE_CONNECTIONS) {
            record.notAnAttempt();
            send(request, bearer, followed);
            return;
        }
        Runnable giveUp = () -> fail(failures().lost(failure));
        boolean mayRepeat = Repeats.afterLoss(
                failure, record.sentThisTime(), record.operation().safety());
        if (mayRepeat && !verdict.isOver()) {
            repeat(failure.getClass().getSimpleName(), drawn(null), this::begin, giveUp);
        } else {
            giveUp.run();
        }
    }

    /** A list of refusals; then a pause without a thread, and the next try. */
    private void repeat(String reason, Duration pause, Runnable next, Runnable giveUp) {
        if (repeats >= factory.settings().retries() || !canBeSent()) {
            giveUp.run();
            return;
        }
        if (!deadline.allows(pause)) {
            record.note("It was not tried again, as the time left (setting callTimeout) is too short for that.");
            giveUp.run();
            return;
        }
        if (!wire.budget().spend(host(original))) {
            record.note("It was not tried again, as many calls to this host fail and repeats would add to its load.");
            giveUp.run();
            return;
        }
        repeats++;
        factory.events().retry(record, reason, pause);
        pause(pause, next);
    }

    private Duration drawn(@Nullable Duration asked) {
        return factory.settings().backoff().before(repeats + 1, asked);
    }

    private void pause(Duration pause, Runnable next) {
        phase = CallPhase.PAUSE;
        if (pause.isZero()) {
            next.run();
            return;
        }
        if (!verdict.goOn(Verdict.NOTHING)) {
            return;
        }
        Runnable callOff = wire.scheduler().after(pause, () -> step(next));
        if (!verdict.goOnUnlessBegun(callOff)) {
            callOff.run();
        }
    }

    private boolean canBeSent() {
        if (body == null || body.canBeSent()) {
            return true;
        }
        record.note("It was not sent again, as its body can be read once only.");
        return false;
    }

    /** Whatever a step throws ends the call: nobody else would. */
    private void step(Runnable next) {
        try {
            next.run();
        } catch (WorkflowException failure) {
            fail(failure);
        } catch (RuntimeException | Error failure) {
            broken(failure);
        }
    }

    private void finish(Response response) {
        if (!verdict.conclude()) {
            response.close();
            return;
        }
        if (streamed && response.isSuccessful()) {
            phase = CallPhase.BODY;
            result.complete(AnswerBody.watched(factory.shown(original, response), () -> release(null)));
            return;
        }
        release(null);
        result.complete(factory.shown(original, response));
    }

    private void fail(WorkflowException failure) {
        if (verdict.conclude()) {
            release(failure);
            result.completeExceptionally(failure);
        }
    }

    private void broken(Throwable failure) {
        if (verdict.conclude()) {
            release(failure);
            result.completeExceptionally(failure);
        }
    }

    private void release(@Nullable Throwable failure) {
        if (released.compareAndSet(false, true)) {
            callOffDeadline.run();
            wire.end(this);
            factory.events().finished(record, deadline, failure);
        }
    }

    private void expire() {
        expired = true;
        end(() -> failures().expired(deadline.limit(), phase));
    }

    /** Ends the call and what it does on the wire, also while its answer is still being read. */
    void cancel() {
        cancelled = true;
        end(() -> failures().cancelled());
    }

    /** The verdict first, then the stop: what the stop brings about is no verdict. */
    private void end(Supplier<WorkflowException> reason) {
        boolean first = verdict.conclude();
        record.seal();
        verdict.stop();
        if (first) {
            WorkflowException failure = reason.get();
            release(failure);
            result.completeExceptionally(failure);
        }
    }

    /** The failure behind an exception while the caller reads the answer. */
    WorkflowException lostInBody(IOException failure) {
        WorkflowException lost = why(failure);
        release(lost);
        return lost;
    }

    private WorkflowException why(IOException failure) {
        if (expired) {
            return failures().expired(deadline.limit(), phase);
        }
        boolean stopped = cancelled || Thread.currentThread().isInterrupted();
        return stopped ? failures().cancelled() : failures().lost(failure);
    }

    private Request stripped() {
        return again().removeHeader("Authorization").build();
    }

    private Request with(Bearer bearer) {
        record.used(bearer);
        return again().header("Authorization", bearer.header()).build();
    }

    private Request.Builder again() {
        return original.newBuilder().method(original.method(), body);
    }

    private static String host(Request request) {
        return request.url().host() + ":" + request.url().port();
    }

    private static Throwable causeOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private Failures failures() {
        return factory.failures(original, record);
    }
}
