package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.RawHttp2Server;
import io.github.workflowautomation.client.testing.SampleApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;

/** What HTTP/2 servers say of requests that they did not look at, and connections that carry several at a time. */
@Timeout(60)
class Http2Test {
    private static final int CANCEL = 8;
    private static final int REFUSED_STREAM = 7;

    private final Machine machine = new Machine()
            .wire(settings -> settings.withBase(new OkHttpClient.Builder()
                    .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                    .build()));

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void aRefusedStreamWasNotLookedAtSoEvenAnUnsafeCallIsSentAgain() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> {
            if (number == 1) {
                stream.reset(REFUSED_STREAM);
            } else {
                stream.answer("\"done\"");
            }
        })) {
            assertThat(start(server)).isEqualTo(JsonValue.of("done"));
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void whenAllAreRefusedNothingHasHappened() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> stream.reset(REFUSED_STREAM))) {
            NetworkException failure = catchThrowableOfType(NetworkException.class, () -> start(server));

            assertThat(failure.attempts()).isEqualTo(4);
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(failure).hasMessageContaining("calling again is safe");
        }
    }

    @Test
    void anyOtherResetMayComeAfterTheServerActed() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> stream.reset(CANCEL))) {
            NetworkException failure = catchThrowableOfType(NetworkException.class, () -> start(server));

            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void anAnswerThatHasBegunCannotBeTakenBack() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> {
            stream.head();
            stream.reset(REFUSED_STREAM);
        })) {
            WorkflowException failure = catchThrowableOfType(WorkflowException.class, () -> start(server));

            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    /** The server says that it took no stream; the request has its number all the same. */
    @Test
    void aRequestThatCameAfterTheLastThatTheServerTookIsSentAgain() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> {
            if (number == 1) {
                stream.goAway(0);
            } else {
                stream.answer("\"done\"");
            }
        })) {
            assertThat(start(server)).isEqualTo(JsonValue.of("done"));
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().get(1)).endsWith("on connection 2");
        }
    }

    @Test
    void aRequestThatTheServerTookBeforeItWentAwayIsAnswered() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> {
            stream.goAway(stream.id());
            stream.answer("\"done\"");
        })) {
            assertThat(start(server)).isEqualTo(JsonValue.of("done"));
            assertThat(start(server)).isEqualTo(JsonValue.of("done"));
            assertThat(server.requests())
                    .extracting(request -> request.replaceAll(".* on ", ""))
                    .containsExactly("connection 1", "connection 2");
        }
    }

    /** A look at the clock alone would find that the last answer is long ago, and close what others still use. */
    @Test
    void aConnectionWithARequestUnderWayIsNotIdle() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch under = new CountDownLatch(1);
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> {
            if (number == 2) {
                under.countDown();
                await(gate);
            }
            stream.answer("\"" + number + "\"");
        })) {
            HttpTransport transport = machine.to(server.origin());
            SampleApi api = transport.api(SampleApi.class);
            transport.send(api.start(JsonValue.of("x")));
            CompletableFuture<JsonValue> slow = transport.sendAsync(api.start(JsonValue.of("x")));
            assertThat(under.await(10, TimeUnit.SECONDS)).isTrue();
            machine.time.pass(Duration.ofSeconds(5));

            assertThat(transport.send(api.start(JsonValue.of("x")))).isEqualTo(JsonValue.of("3"));
            gate.countDown();

            assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo(JsonValue.of("2"));
            assertThat(server.requests()).allMatch(request -> request.endsWith("on connection 1"));
        }
    }

    @Test
    void onceAllAreAnsweredItIsIdle() throws Exception {
        try (RawHttp2Server server = new RawHttp2Server((number, stream) -> stream.answer("\"done\""))) {
            start(server);
            machine.time.pass(Duration.ofSeconds(2));
            start(server);

            assertThat(server.requests())
                    .extracting(request -> request.replaceAll(".* on ", ""))
                    .containsExactly("connection 1", "connection 2");
        }
    }

    private JsonValue start(RawHttp2Server server) {
        HttpTransport transport = machine.to(server.origin());
        Call<JsonValue> call = transport.api(SampleApi.class).start(JsonValue.of("x"));
        return transport.send(call);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
