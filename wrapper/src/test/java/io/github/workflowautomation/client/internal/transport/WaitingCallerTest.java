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
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;

/** A caller who waits does the work on his own thread, and is free in time all the same. */
@Timeout(60)
class WaitingCallerTest {
    private final Machine machine = new Machine();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        gate.countDown();
        machine.close();
    }

    private void base(OkHttpClient.Builder base) {
        machine.wire(settings -> settings.withBase(base.build()));
    }

    @Test
    void aWaitingCallersThreadDoesTheWork() throws Exception {
        AtomicReference<Thread> worker = new AtomicReference<>();
        base(new OkHttpClient.Builder().addInterceptor(chain -> {
            worker.set(Thread.currentThread());
            return chain.proceed(chain.request());
        }));
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            machine.of(server).send(machine.api(server).list());
            assertThat(worker).hasValue(Thread.currentThread());

            machine.of(server).sendAsync(machine.api(server).list()).get(10, TimeUnit.SECONDS);
            assertThat(worker.get()).isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void aNameThatIsLookedUpForeverDoesNotHoldTheCallerBeyondTheDeadline() throws Exception {
        assertThat(endedWhileLookingUp(thread -> machine.time.pass(Duration.ofHours(1))))
                .isExactlyInstanceOf(CallTimeoutException.class);
    }

    @Test
    void norBeyondAnInterrupt() throws Exception {
        assertThat(endedWhileLookingUp(Thread::interrupt)).isExactlyInstanceOf(CancelledException.class);
    }

    @Test
    void norBeyondTheEndOfTheClient() throws Exception {
        assertThat(endedWhileLookingUp(thread -> machine.close())).isExactlyInstanceOf(CancelledException.class);
    }

    /** The body is the program's own, and nobody can stop it from being read. */
    @Test
    void aBodyThatComesForeverDoesNotHoldTheCallerBeyondTheDeadline() throws Exception {
        RequestBody slow = new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/octet-stream");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                stay();
            }
        };
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            WorkflowException failure = ended(
                    machine.of(server),
                    machine.api(server).replaceBy(slow),
                    thread -> machine.time.pass(Duration.ofHours(1)));

            assertThat(failure).isExactlyInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void aNameThatIsFoundIsUsed() throws Exception {
        base(new OkHttpClient.Builder().dns(host -> List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))));
        try (RawServer server = RawServer.answering(request -> Reply.json("\"found\""))) {
            HttpTransport transport = machine.to("http://" + server.host().replace("127.0.0.1", "tenant.invalid"));

            assertThat(transport.send(transport.api(SampleApi.class).list())).isEqualTo(JsonValue.of("found"));
        }
    }

    /** In vain, of course; but it must not be sent. */
    @Test
    void aCallerWhoIsInterruptedBeforeSendsNothing() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(
                    () -> machine.of(server).send(machine.api(server).list()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isExactlyInstanceOf(CancelledException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    /** The call is over while it starts, and must leave nothing behind. */
    @Test
    void aCallThatIsCancelledWhileItStartsLeavesNothingBehind() throws Exception {
        List<Call<JsonValue>> started = new ArrayList<>();
        StartedAndFinished heard = new StartedAndFinished(() -> started.get(0).cancel());
        machine.listener(heard);
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            started.add(machine.api(server).list());

            Throwable failure = catchThrowable(() -> machine.of(server).send(started.get(0)));

            assertThat(failure).isExactlyInstanceOf(CancelledException.class);
            assertThat(machine.time.pending()).isZero();
            assertThat(machine.wire().callsUnderWay()).isZero();
            assertThat(heard.events()).containsExactly("started", "finished");
        }
    }

    private WorkflowException endedWhileLookingUp(Ending end) throws Exception {
        base(new OkHttpClient.Builder().dns(host -> {
            stay();
            return List.of();
        }));
        HttpTransport transport = machine.to("http://tenant.invalid");
        WorkflowException failure =
                ended(transport, transport.api(SampleApi.class).cancel("7"), end);

        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        return failure;
    }

    private WorkflowException ended(HttpTransport transport, Call<?> call, Ending end) throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> thrown.complete(catchThrowable(() -> transport.send(call))));
        caller.start();
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();

        end.of(caller);

        return WorkflowException.class.cast(thrown.get(10, TimeUnit.SECONDS));
    }

    private interface Ending {
        void of(Thread caller);
    }

    private void stay() {
        reached.countDown();
        boolean open = false;
        while (!open) {
            try {
                gate.await();
                open = true;
            } catch (InterruptedException ignored) {
                // A look-up takes no notice.
            }
        }
    }
}
