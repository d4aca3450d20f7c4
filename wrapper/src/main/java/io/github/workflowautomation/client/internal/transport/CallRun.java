package io.github.workflowautomation.client.internal.transport;

import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.time.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
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
    private final @Nullable CallersThread caller;
    private final @Nullable CallersThread here;
    private final String host;
    private final Deadline deadline;
    private final CompletableFuture<Response> result = new CompletableFuture<>();
    private final Verdict verdict = new Verdict();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile Runnable callOffDeadline = Verdict.NOTHING;
    private volatile CallPhase phase = CallPhase.TOKEN;
    private volatile boolean registered;
    private volatile @Nullable Throwable end;
    private volatile @Nullable Thread reader;
    private volatile boolean expired;
    private volatile boolean cancelled;
    private int repeats;
    private int staleConnections;

    /** A caller who waits does the work himself, unless the body is his own: reading that may take how long it likes. */
    CallRun(
            WorkflowCallFactory factory,
            Request original,
            CallRecord record,
            boolean streamed,
            Duration limit,
            @Nullable CallersThread caller) {
        this.factory = factory;
        this.wire = factory.wire();
        this.original = original;
        this.body = original.body() == null ? null : new CallBody(original.body());
        this.record = record;
        this.streamed = streamed;
        this.caller = caller;
        this.here = body == null || body.isAtHand() ? caller : null;
        this.host = factory.hostOf(original.url());
        this.deadline = Deadline.in(limit, wire.time());
    }

    /** A call that was cancelled before never starts. */
    CompletableFuture<Response> start() {
        if (verdict.isOver()) {
            return result;
        }
        wire.budget().called(host);
        factory.events().started(record, factory.settings().tags());
        callOffDeadline = wire.scheduler().after(deadline.limit(), this::expire);
        wire.begin(this);
        registered = true;
        if (verdict.isOver()) {
            release(end);
        }
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
        CompletableFuture<Bearer> token = source.get();
        if (token.isDone() && !token.isCompletedExceptionally()) {
            next.accept(token.join());
            return;
        }
        CompletableFuture<Bearer> unused = token.whenComplete((bearer, failure) -> step(() -> {
            if (failure == null) {
                next.accept(bearer);
            } else {
                noToken(Failures.causeOf(failure), source, next);
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
        Verdict.Step waiting = new Verdict.Step();
        if (!verdict.goOn(waiting)) {
            return;
        }
        Executor worker = here == null ? wire.workers() : here;
        HostSlots.Slot slot = wire.slots().enter(host, turn -> {
            try {
                worker.execute(() -> exchange(turn, request, bearer, followed));
            } catch (RejectedExecutionException full) {
                turn.free();
                fail(failures().noThread());
            }
        });
        if (!verdict.goOnFrom(waiting, slot::giveUp)) {
            slot.giveUp();
        }
    }

    /** The one place where a request goes out. */
    private void exchange(HostSlots.Slot turn, Request request, @Nullable Bearer bearer, int followed) {
        Runnable next = Verdict.NOTHING;
        try {
            if (wire.isClosed()) {
                cancel();
                return;
            }
            Request latest = latest(turn, request, bearer);
            Call call = wire.newCall(latest, record.operation().safety());
            if (!verdict.goOn(call::cancel)) {
                return;
            }
            phase = CallPhase.ANSWER;
            record.attempt();
            factory.events().attempt(record);
            Response response = received(execute(call));
            AnswerKind kind = kind(response, request);
            next = () -> look(response, kind, request, bearer, followed);
        } catch (IOException failure) {
            next = () -> lost(failure, request, bearer, followed);
        } catch (RuntimeException | Error failure) {
            IOException confused = NotHttp.of(failure);
            next = confused == null ? () -> fail(failure) : () -> lost(confused, request, bearer, followed);
        } finally {
            turn.free();
        }
        step(next);
    }

    /** While the call waited for its turn, its token may have become an old one. */
    private Request latest(HostSlots.Slot turn, Request request, @Nullable Bearer bearer) {
        if (bearer == null || !turn.waited()) {
            return request;
        }
        CompletableFuture<Bearer> now = factory.bearers().current();
        if (!now.isDone() || now.isCompletedExceptionally() || now.join().equals(bearer)) {
            return request;
        }
        record.used(now.join());
        return request.newBuilder().header("Authorization", now.join().header()).build();
    }

    /** On a caller's thread with what that takes to be free in time. */
    private Response execute(Call call) throws IOException {
        if (here == null) {
            return call.execute();
        }
        Names.Stop namesStop = wire.names().enter();
        if (!verdict.goOn(() -> {
            call.cancel();
            namesStop.run();
        })) {
            namesStop.run();
        }
        wire.interrupts().begin();
        try {
            return call.execute();
        } finally {
            wire.names().leave();
        }
    }

    /** As the caller gets to see it, with the body in memory, so that what breaks off can still be asked for again. */
    private Response received(Response response) throws IOException {
        record.answered(response.code(), ErrorAnswer.correlationId(response.headers()));
        record.contentType(response.header("Content-Type"));
        @Nullable ResponseBody body = response.body();
        if (!response.isSuccessful()) {
            body = AnswerBody.beginning(response);
        } else if (!streamed && body != null) {
            body = AnswerBody.inMemory(body, factory.settings().largestAnswer());
        }
        return factory.shown(original, record, response, body);
    }

    private AnswerKind kind(Response response, Request request) throws IOException {
        try {
            return AnswerKind.of(response, !request.url().equals(original.url()));
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
            case TOKEN_REFUSED -> refused(response, bearer);
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
        Response refusal = response.newBuilder()
                .code(401)
                .body(AnswerBody.beginning(response))
                .build();
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
        if (!Repeats.isTrouble(response.code())) {
            wire.budget().answered(host);
        }
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
        if (here != null && here.isInterrupted()) {
            cancel();
            return;
        }
        boolean sent = record.sentThisTime() && !(Repeats.notLookedAt(failure) && record.notLookedAt());
        boolean mayRepeat = Repeats.afterLoss(failure, sent, record.operation().safety());
        Runnable giveUp = () -> fail(failures().lost(failure));
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
        if (!wire.budget().spend(host)) {
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
        Verdict.Step waiting = new Verdict.Step();
        if (!verdict.goOn(waiting)) {
            return;
        }
        Runnable callOff = wire.scheduler().after(pause, () -> step(next));
        if (!verdict.goOnFrom(waiting, callOff)) {
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
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void finish(Response response) {
        if (!verdict.conclude()) {
            response.close();
            return;
        }
        if (streamed && response.isSuccessful()) {
            phase = CallPhase.BODY;
            result.complete(AnswerBody.watched(response, this::read, () -> release(null)));
        } else {
            release(null);
            result.complete(response);
        }
        wakeCaller();
    }

    private void fail(Throwable failure) {
        if (verdict.conclude()) {
            speak(failure);
        }
    }

    private void speak(Throwable failure) {
        release(failure);
        result.completeExceptionally(failure);
        wakeCaller();
    }

    private void wakeCaller() {
        if (caller != null) {
            caller.wake();
        }
    }

    /** A call that is ended while it starts is released at the end of that. */
    private void release(@Nullable Throwable failure) {
        end = failure;
        if (registered && released.compareAndSet(false, true)) {
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

    /** An interrupted thread that works on a socket does not notice. */
    void endIfInterrupted() {
        @Nullable Thread blocked = reader;
        boolean working = here != null && !verdict.isOver() && here.isInterrupted();
        if (working || (blocked != null && blocked.isInterrupted())) {
            cancel();
        }
    }

    private long read(AnswerBody.Read read) throws IOException {
        reader = Thread.currentThread();
        wire.interrupts().begin();
        try {
            return read.run();
        } finally {
            reader = null;
        }
    }

    boolean isOver() {
        return verdict.isOver();
    }

    /** {@return whether a thread of the program is at work for the call, or may be} */
    boolean isToBeWatched() {
        return reader != null || (here != null && !verdict.isOver());
    }

    /** The verdict first, then the stop: what the stop brings about is no verdict. */
    private void end(Supplier<WorkflowException> reason) {
        boolean first = verdict.conclude();
        record.seal();
        verdict.stop();
        if (first) {
            speak(reason.get());
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
        Request.Builder outgoing = factory.outgoing(original, record);
        return body == null ? outgoing : outgoing.method(original.method(), body);
    }

    private Failures failures() {
        return factory.failures(original, record);
    }
}
