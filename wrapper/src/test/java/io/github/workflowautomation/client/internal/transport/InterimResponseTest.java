package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.api.support.OperationInfo;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.InvalidRequestException;
import io.github.workflowautomation.client.error.NetworkException;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/** Answers before the answer: they are neither, and no reason to send again. */
class InterimResponseTest {
    private static final String DONE =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\n\"done\"";

    private final Machine machine = new Machine();

    @AfterEach
    void close() {
        machine.close();
    }

    /** A call that asks before it sends its body. */
    interface AskingApi {
        @OperationInfo(id = "ask", method = "POST", path = "/api/ask", safety = Safety.UNSAFE)
        @Headers({"Accept: application/json", "Expect: 100-continue"})
        @POST("/api/ask")
        Call<JsonValue> ask(@Body JsonValue body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 Continue", "102 Processing", "103 Early Hints"})
    void theFinalAnswerCounts(String interim) throws Exception {
        String hint = "HTTP/1.1 " + interim + "\r\n\r\n";
        try (RawServer server = RawServer.answering(Reply.raw(hint + DONE))) {
            HttpTransport transport = machine.of(server);

            assertThat(transport.send(machine.api(server).start(JsonValue.of("x"))))
                    .isEqualTo(JsonValue.of("done"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** OkHttp 4 cannot read that, and throws what is no IOException. */
    @Test
    void severalOfThemAreAFailureLikeAnyOtherThatLosesTheAnswer() throws Exception {
        String hint = "HTTP/1.1 103 Early Hints\r\n\r\n";
        try (RawServer server = RawServer.answering(Reply.raw(hint + hint + DONE))) {
            NetworkException failure = catchThrowableOfType(
                    NetworkException.class,
                    () -> machine.of(server).send(machine.api(server).start(JsonValue.of("x"))));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure).hasMessageContaining("the answer broke off or was not HTTP");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aBodyThatIsRefusedBeforeItIsSentIsARefusal() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(417, "application/json", "{}"))) {
            server.onHeads(RawServer.Heads.ANSWERED);
            InvalidRequestException failure = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> machine.of(server)
                            .send(machine.of(server).api(AskingApi.class).ask(JsonValue.of("x"))));

            assertThat(failure.httpStatus()).hasValue(417);
            assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aBodyThatIsAskedForIsSentOnce() throws Exception {
        try (RawServer server = RawServer.answering(Reply.raw(DONE))) {
            server.onHeads(RawServer.Heads.CONTINUED);
            HttpTransport transport = machine.of(server);

            assertThat(transport.send(transport.api(AskingApi.class).ask(JsonValue.of("x"))))
                    .isEqualTo(JsonValue.of("done"));
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests().get(0).body()).isEqualTo("\"x\"");
        }
    }
}
