package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;

/** A call ends when its time is up, it is cancelled, its thread is interrupted or its client closed: whatever it does. */
@Timeout(60)
class DeadlineTest {
    private final Machine machine = new Machine();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final RawServer server = RawServer.answering(request -> {
        reached.countDown();
        return RawServer.after(gate, Reply.json("{}")).apply(request);
    });

    /** What a call may be doing when it is ended, and how to get it there. */
    private enum Doing {
        WAITING_FOR_A_TOKEN("waited for a token", Outcome.NOT_SENT, 0),
        WAITING_FOR_ITS_TURN("waited for its turn", Outcome.NOT_SENT, 0),
        WAITING_FOR_THE_ANSWER("waited for a connection or the answer", Outcome.UNKNOWN, 1),
        PAUSING("waited to be tried again", Outcome.UNKNOWN, 1);

        private final String words;
        private final Outcome outcome;
        private final int attempts;

        Doing(String words, Outcome outcome, int attempts) {
            this.words = words;
            this.outcome = outcome;
            this.attempts = attempts;
        }
    }

    @AfterEach
    void close() throws IOException {
        gate.countDown();
        assertThat(machine.time.pending()).as("timers left behind").isZero();
        machine.close();
        server.close();
    }

    private Call<JsonValue> get(Doing doing) throws InterruptedException {
        switch (doing) {
            case WAITING_FOR_A_TOKEN -> machine.tokens(new NoToken());
            case WAITING_FOR_ITS_TURN -> {
                machine.wire(settings -> settings.withConcurrency(1, null));
                Call<JsonValue> other = machine.api(server).list();
                other.timeout().timeout(10, TimeUnit.HOURS);
                CompletableFuture<JsonValue> unused = transport().sendAsync(other);
                assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
            }
            case PAUSING -> {
                server.answer(request -> Reply.of(503, "", "", "Retry-After: 2400"));
                machine.calls(settings -> settings.withPauses(Duration.ofSeconds(1), Duration.ofHours(1)));
            }
            default -> {}
        }
        return machine.api(server).list();
    }

    private void awaitArrival(Doing doing) throws InterruptedException {
        switch (doing) {
            case WAITING_FOR_THE_ANSWER ->
                assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
            case PAUSING -> {
                while (machine.time.pending() < 2) {
                    Thread.onSpinWait();
                }
            }
            default -> {}
        }
    }

    /** A pause that would not end in time is never begun. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAUSING")
    void atTheDeadlineItEndsAndSaysWhatItWasDoing(Doing doing) throws Exception {
        WorkflowException failure = ended(doing, call -> machine.time.pass(Duration.ofHours(1)));

        assertThat(failure)
                .isExactlyInstanceOf(CallTimeoutException.class)
                .hasMessageContaining("was not done within PT1H (setting callTimeout); it " + doing.words);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingTheFutureEndsIt(Doing doing) throws Exception {
        Call<JsonValue> call = get(doing);
        CompletableFuture<JsonValue> future = transport().sendAsync(call);
        awaitArrival(doing);

        future.cancel(false);

        assertThat(call.isCanceled()).isTrue();
        letOthersEnd(doing);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingTheCallEndsIt(Doing doing) throws Exception {
        WorkflowException failure = ended(doing, Call::cancel);

        assertThat(failure).isExactlyInstanceOf(CancelledException.class).hasMessageContaining("was cancelled");
    }

    @ParameterizedTest
    @EnumSource
    void closingTheClientEndsIt(Doing doing) throws Exception {
        WorkflowException failure = ended(doing, call -> machine.close());

        assertThat(failure).isExactlyInstanceOf(CancelledException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptEndsTheCallOfAThread(Doing doing) throws Exception {
        Call<JsonValue> call = get(doing);
        HttpTransport transport = transport();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            thrown.complete(catchThrowable(() -> transport.send(call)));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        thread.start();
        awaitArrival(doing);

        thread.interrupt();

        assertThat(thrown.get(10, TimeUnit.SECONDS)).isExactlyInstanceOf(CancelledException.class);
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        letOthersEnd(doing);
    }

    @Test
    void theDeadlineCountsWhileAStreamIsRead() throws Exception {
        server.answer(request -> Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nhalf"));
        HttpTransport transport = transport();
        Call<ResponseBody> call = transport.api(SampleApi.class).download("7");
        try (Download download = transport.stream(transport.request(call))) {
            assertThat(new String(download.content(moved -> {}).readNBytes(4), StandardCharsets.UTF_8))
                    .isEqualTo("half");

            machine.time.pass(Duration.ofHours(1));

            assertThat(catchThrowable(() -> download.content(moved -> {}).read()))
                    .isExactlyInstanceOf(CallTimeoutException.class)
                    .hasMessageContaining("it was reading the answer");
        }
    }

    /** The server says no more, and the thread hangs in a read that no interrupt reaches. */
    @Test
    void anInterruptEndsADownloadThatHangs() throws Exception {
        server.answer(request -> Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nhalf"));
        HttpTransport transport = transport();
        CountDownLatch half = new CountDownLatch(1);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try (Download download = transport.stream(
                    transport.request(transport.api(SampleApi.class).download("7")))) {
                thrown.complete(catchThrowable(() -> {
                    byte[] read = download.content(bytes -> {}).readNBytes(4);
                    half.countDown();
                    assertThat(read).hasSize(4);
                    assertThat(download.content(bytes -> {}).read()).isEqualTo(-1);
                }));
            }
        });
        thread.start();
        assertThat(half.await(10, TimeUnit.SECONDS)).isTrue();

        thread.interrupt();

        assertThat(thrown.get(10, TimeUnit.SECONDS)).isExactlyInstanceOf(CancelledException.class);
    }

    @Test
    void aStreamThatIsClosedHasNoDeadline() throws Exception {
        server.answer(request -> Reply.of(200, "application/octet-stream", "all"));
        HttpTransport transport = transport();
        try (Download download = transport.stream(
                transport.request(transport.api(SampleApi.class).download("7")))) {
            assertThat(download.content(moved -> {}).readAllBytes()).hasSize(3);
        }
        assertThat(machine.time.pending()).isZero();
    }

    @Test
    void cancellingClosesTheSocketAtOnce() throws Exception {
        HttpTransport transport = transport();
        CompletableFuture<JsonValue> future =
                transport.sendAsync(machine.api(server).list());
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        long cancelledAt = System.nanoTime();
        future.cancel(false);
        long closedAt = server.awaitEndOf(1);

        Duration took = Duration.ofNanos(closedAt - cancelledAt);
        System.out.println("cancel to closed socket: " + took.toNanos() / 1000 + " µs");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aLimitOfTheCallItselfComesFirst() throws Exception {
        Call<JsonValue> call = machine.api(server).list();
        call.timeout().timeout(40, TimeUnit.MINUTES);
        CompletableFuture<JsonValue> future = transport().sendAsync(call);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        machine.time.pass(Duration.ofMinutes(40));

        assertThat(failureOf(future)).hasMessageContaining("was not done within PT40M");
    }

    /** OkHttp's way to set both a limit and a moment; this one counts on the machine's own clock. */
    @Test
    void aDeadlineOfTheCallItselfCountsToo() throws Exception {
        Call<JsonValue> call = machine.api(server).list();
        call.timeout().deadline(40, TimeUnit.MINUTES);
        CompletableFuture<JsonValue> future = transport().sendAsync(call);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        machine.time.pass(Duration.ofMinutes(40));

        assertThat(failureOf(future)).hasMessageContaining("was not done within PT39M");
    }

    @Test
    void aLimitOfAHundredYearsIsNone() throws Exception {
        machine.realTime();
        Call<JsonValue> call = machine.api(server).list();
        call.timeout().timeout(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        CompletableFuture<JsonValue> future = transport().sendAsync(call);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        gate.countDown();

        assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo(JsonValue.parse("{}"));
    }

    @Test
    void aCallThatWasCancelledBeforeIsNeverSent() {
        Call<JsonValue> call = machine.api(server).list();
        call.cancel();

        Throwable failure = catchThrowable(() -> transport().send(call));

        assertThat(failure).isExactlyInstanceOf(CancelledException.class);
        assertThat(server.requests()).isEmpty();
    }

    private WorkflowException ended(Doing doing, Consumer<Call<JsonValue>> end) throws Exception {
        Call<JsonValue> call = get(doing);
        CompletableFuture<JsonValue> future = transport().sendAsync(call);
        awaitArrival(doing);

        end.accept(call);
        WorkflowException failure = failureOf(future);

        assertThat(failure.outcome()).isEqualTo(doing.outcome);
        assertThat(failure.attempts()).isEqualTo(doing.attempts);
        letOthersEnd(doing);
        return failure;
    }

    /** The call that had the only turn goes on, unless it was ended as well. */
    private void letOthersEnd(Doing doing) {
        if (doing == Doing.WAITING_FOR_ITS_TURN) {
            machine.close();
        }
    }

    private static WorkflowException failureOf(CompletableFuture<?> future) throws Exception {
        try {
            future.orTimeout(10, TimeUnit.SECONDS).join();
        } catch (CompletionException failure) {
            return WorkflowException.class.cast(Objects.requireNonNull(failure.getCause()));
        }
        throw new AssertionError("no failure");
    }

    private HttpTransport transport() {
        return machine.of(server);
    }

    private static final class NoToken implements BearerSource {
        @Override
        public CompletableFuture<Bearer> current() {
            return new CompletableFuture<>();
        }

        @Override
        public CompletableFuture<Bearer> after(Bearer refused) {
            return new CompletableFuture<>();
        }

        @Override
        public void forget(Bearer suspect) {}

        @Override
        public Collection<String> secrets() {
            return List.of();
        }
    }
}
