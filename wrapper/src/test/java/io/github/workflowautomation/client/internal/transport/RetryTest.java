package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.error.ServerException;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.testing.OnceBody;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** What is sent again and what is not, counted on a socket; the pauses take no time. */
class RetryTest {
    private static final Reply DONE = Reply.json("\"done\"");
    private static final String HALF =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\n\"do";

    private final Machine machine = new Machine();

    @AfterEach
    void close() {
        assertThat(machine.time.pending()).as("timers left behind").isZero();
        machine.close();
    }

    static Stream<Arguments> passing() {
        Stream<Reply> statuses = Stream.of(408, 425, 429, 502, 503, 504).map(RetryTest::status);
        Stream<Reply> losses = Stream.of(
                Reply.none(),
                Reply.raw("HTTP/1.1 200 OK\r\nContent-Le").thenHangUp(),
                Reply.raw(HALF).thenHangUp());
        return Stream.concat(statuses, losses).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatMayBeRepeatedIsRepeatedAfterAFailureThatPasses(Reply failure) throws Exception {
        try (RawServer server = RawServer.answering(failure, failure, failure, DONE)) {
            assertThat(machine.of(server).send(machine.api(server).list())).isEqualTo(JsonValue.of("done"));
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatMustNotHappenTwiceIsSentOnce(Reply failure) throws Exception {
        try (RawServer server = RawServer.answering(failure, DONE)) {
            WorkflowException lost = failureOf(server, machine.api(server).cancel("7"));

            assertThat(lost.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 501})
    void whatWillNotPassIsNotTriedAgain(int status) throws Exception {
        try (RawServer server = RawServer.answering(status(status), DONE)) {
            assertThat(failureOf(server, machine.api(server).list()).attempts()).isEqualTo(1);
        }
    }

    @Test
    void aServerErrorIsWorthARepeatOnlyWhenNothingIsChanged() throws Exception {
        try (RawServer server = RawServer.answering(status(500), DONE, status(500), DONE)) {
            machine.of(server).send(machine.api(server).list());
            WorkflowException lost = failureOf(server, machine.api(server).replace("7"));

            assertThat(server.lines()).containsExactly("GET /api/things", "GET /api/things", "PUT /api/things/7");
            assertThat(lost).isExactlyInstanceOf(ServerException.class);
        }
    }

    @Test
    void endsWithTheLastFailureAndTheNumberOfTries() throws Exception {
        try (RawServer server =
                RawServer.answering(status(503), Reply.none(), status(502), status(429, "X-Request-Id: abc-4"))) {
            WorkflowException failure = failureOf(server, machine.api(server).list());

            assertThat(failure).isExactlyInstanceOf(RateLimitException.class);
            assertThat(failure.attempts()).isEqualTo(4);
            assertThat(failure.httpStatus()).hasValue(429);
            assertThat(failure.correlationId()).hasValue("abc-4");
        }
    }

    @Test
    void pausesGrowAndAreDrawnAtRandom() throws Exception {
        double[] drawn = {0.5, 1, 0.25};
        int[] at = {0};
        machine.drawing(() -> drawn[at[0]++]);
        try (RawServer server = RawServer.answering(status(503), status(503), status(503), DONE)) {
            machine.of(server).send(machine.api(server).list());

            assertThat(machine.time.waits())
                    .containsExactly(Duration.ofMillis(200), Duration.ofMillis(800), Duration.ofMillis(400));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, PT7.4S",
        "0, PT0.4S",
        "'Tue, 24 Nov 2026 10:00:20 GMT', PT20.4S",
        "'Tue, 24 Nov 2026 09:00:00 GMT', PT0.4S",
        "'Tuesday, 24-Nov-26 10:00:20 GMT', PT20.4S",
        "'Tue Nov 24 10:00:20 2026', PT20.4S",
        "'Fri, 31 Dec 9999 23:59:59 GMT', PT30.4S",
        "-7, PT0.4S",
        "86400, PT30.4S",
        "99999999999999, PT0.4S",
        "soon, PT0.4S"
    })
    void waitsAsLongAsTheServerAsksUpToALimit(String asked, Duration waited) throws Exception {
        try (RawServer server = RawServer.answering(status(503, "Retry-After: " + asked), DONE)) {
            machine.of(server).send(machine.api(server).list());

            assertThat(machine.time.waits()).containsExactly(waited);
        }
    }

    /** This machine's clock is a day behind. */
    @Test
    void aDateIsHeldAgainstTheServersOwnClock() throws Exception {
        Reply busy = status(503, "Date: Wed, 25 Nov 2026 10:00:00 GMT", "Retry-After: Wed, 25 Nov 2026 10:00:07 GMT");
        try (RawServer server = RawServer.answering(busy, DONE)) {
            machine.of(server).send(machine.api(server).list());

            assertThat(machine.time.waits()).containsExactly(Duration.ofMillis(7_400));
        }
    }

    @Test
    void doesNotWaitForARepeatThatTheDeadlineForbids() throws Exception {
        machine.calls(settings -> settings.withPauses(Duration.ofMillis(400), Duration.ofHours(2)));
        try (RawServer server = RawServer.answering(status(503, "Retry-After: 3600"), DONE)) {
            WorkflowException failure = failureOf(server, machine.api(server).list());

            assertThat(failure).isExactlyInstanceOf(ServerException.class).hasMessageContaining("callTimeout");
            assertThat(machine.time.elapsed()).isZero();
        }
    }

    @Test
    void aHostThatIsDownIsTriedAgainWhateverTheOperation() throws Exception {
        int port = closedPort();
        HttpTransport transport = machine.to("http://127.0.0.1:" + port);
        WorkflowException failure = catchThrowableOfType(
                WorkflowException.class,
                () -> transport.send(transport.api(SampleApi.class).cancel("7")));

        assertThat(failure).isExactlyInstanceOf(NetworkException.class).hasMessageContaining("has not acted");
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).isEqualTo(4);
        assertThat(failure.httpStatus()).isEmpty();
    }

    @Test
    void anOutageIsNotMadeWorseThanByATenth() throws Exception {
        machine.drawing(() -> 0);
        try (RawServer server = RawServer.answering(request -> status(503))) {
            for (int call = 0; call < 200; call++) {
                failureOf(server, machine.api(server).list());
            }

            // 200 calls, a tenth of that, and the ten that a new client has in stock; its first call adds none to them.
            assertThat(server.requests().size()).isEqualTo(200 + 19 + 10);
            assertThat(failureOf(server, machine.api(server).list()))
                    .hasMessageContaining("It was not tried again, as many calls to this host fail");
        }
    }

    /** One call a second: what time alone would earn must not add to that. */
    @Test
    void norIsAnOutageThatLastsForHours() throws Exception {
        machine.drawing(() -> 0);
        try (RawServer server = RawServer.answering(request -> status(503))) {
            for (int call = 0; call < 300; call++) {
                failureOf(server, machine.api(server).list());
                machine.time.pass(Duration.ofSeconds(1));
            }

            assertThat(server.requests().size()).isBetween(300 + 10, 300 + 30 + 10);
        }
    }

    @Test
    void aHostThatAnswersAgainEarnsRepeatsByTime() throws Exception {
        machine.drawing(() -> 0);
        try (RawServer server = RawServer.answering(request -> status(503))) {
            for (int call = 0; call < 30; call++) {
                failureOf(server, machine.api(server).list());
            }
            server.answer(request -> DONE);
            machine.of(server).send(machine.api(server).list());
            machine.time.pass(Duration.ofSeconds(40));
            server.answer(request -> status(503));

            assertThat(failureOf(server, machine.api(server).list()).attempts()).isEqualTo(4);
        }
    }

    @Test
    void aBodyThatCanBeReadOnceOnlyIsNotSentAgainAndTheErrorSaysSo() throws Exception {
        try (RawServer server = RawServer.answering(Reply.none(), status(503), DONE)) {
            String note = "It was not sent again, as its body can be read once only.";
            assertThat(failureOf(server, machine.api(server).replaceBy(new OnceBody("bytes"))))
                    .isExactlyInstanceOf(NetworkException.class)
                    .hasMessageContaining(note);
            assertThat(failureOf(server, machine.api(server).replaceBy(new OnceBody("bytes"))))
                    .isExactlyInstanceOf(ServerException.class)
                    .hasMessageContaining(note);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aBodyThatFailsIsNotTheNetworksFaultAndNotTriedAgain() throws Exception {
        RequestBody broken = new RequestBody() {
            @Override
            public MediaType contentType() {
                return MediaType.get("application/octet-stream");
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (RawServer server = RawServer.answering(DONE)) {
            WorkflowException failure = failureOf(server, machine.api(server).replaceBy(broken));

            assertThat(failure)
                    .isExactlyInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("content to send could not be read");
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @Test
    void noRetriesAreAllowedToo() throws Exception {
        machine.calls(settings -> settings.withRetries(0));
        try (RawServer server = RawServer.answering(status(503), DONE)) {
            assertThat(failureOf(server, machine.api(server).list()).attempts()).isEqualTo(1);
        }
    }

    @Test
    void pausesAreBounded() {
        Backoff backoff = new Backoff(Duration.ofMillis(400), Duration.ofSeconds(30), () -> 1);

        List<Duration> pauses = Stream.of(1, 2, 7, 8, 60, Integer.MAX_VALUE)
                .map(repeat -> backoff.before(repeat, null))
                .toList();

        assertThat(pauses)
                .isEqualTo(Stream.of(400, 800, 25_600, 30_000, 30_000, 30_000)
                        .map(Duration::ofMillis)
                        .toList());
    }

    private WorkflowException failureOf(RawServer server, Call<?> call) {
        return catchThrowableOfType(
                WorkflowException.class, () -> machine.of(server).send(call));
    }

    private static Reply status(int status, String... headers) {
        return Reply.of(status, "application/json", "{}", Arrays.copyOf(headers, headers.length));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
