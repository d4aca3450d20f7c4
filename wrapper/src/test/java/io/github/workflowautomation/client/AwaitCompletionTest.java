package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.CallTimeoutException;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.error.ConflictException;
import io.github.workflowautomation.client.error.UnreadableResponseException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwaitCompletionTest {
    private static final String RUNNING = "{\"sid\":\"r-1\",\"state\":\"Started\"}";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    private final FakePause pause = new FakePause();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sid\":\"r-1\",\"state\":\"Completed\"}",
                "{\"sid\":\"r-1\",\"Status\":\"COMPLETE\"}",
                "{\"sid\":\"r-1\",\"EndDate\":\"2026-01-15T09:30:00.000Z\"}",
                "{\"request\":{\"sid\":\"r-1\",\"state\":\"Started\",\"completed_date\":\"2026-01-15\"}}"
            })
    void returnsARequestThatSaysItIsCompleted(String json) {
        Request done = wait(Duration.ofMinutes(5), VendorConventions.defaults(), RUNNING, json);

        assertThat(done.id()).isEqualTo(new RequestId("r-1"));
        assertThat(json).contains(done.raw().toJson());
        assertThat(pause.slept).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void looksEverMoreSeldomButAtLeastEveryFifteenSecondsAndOnceAtTheEnd() {
        String[] answers = new String[14];
        java.util.Arrays.fill(answers, RUNNING);

        assertThatThrownBy(() -> wait(Duration.ofSeconds(83), VendorConventions.defaults(), answers))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("Request r-1 was not completed within PT1M23S; its state is \"Started\". If that means"
                        + " completed on this tenant, set VendorConventions.Builder.completedStates(…).");
        assertThat(pause.slept)
                .extracting(Duration::toMillis)
                .containsExactly(
                        500L, 750L, 1125L, 1687L, 2531L, 3796L, 5695L, 8542L, 12814L, 15000L, 15000L, 15000L, 556L);
    }

    @Test
    void looksOnceWhenThereIsNoTimeToWait() {
        assertThatThrownBy(() -> wait(Duration.ZERO, VendorConventions.defaults(), RUNNING))
                .isInstanceOf(CallTimeoutException.class);
        assertThat(pause.slept).isEmpty();
    }

    @Test
    void countsTheTimeThatLookingTakes() {
        pause.nanosPerLook = Duration.ofMinutes(1).toNanos();

        assertThatThrownBy(() -> wait(Duration.ofMinutes(2), VendorConventions.defaults(), RUNNING, RUNNING))
                .isInstanceOf(CallTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sid\":\"r-1\",\"state\":\"cancelled\"}",
                "{\"sid\":\"r-1\",\"state\":\"cancelled\",\"EndDate\":\"2026-01-15\"}"
            })
    void refusesToWaitForARequestThatWillNeverBeCompleted(String json) {
        assertThatThrownBy(() -> wait(Duration.ofMinutes(5), VendorConventions.defaults(), json))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Request r-1 will not be completed: its state is \"cancelled\".");
    }

    @Test
    void takesTheStatesThatTheConventionsName() {
        VendorConventions conventions =
                VendorConventions.defaults().toBuilder().completedStates("Paid").build();

        Request done = wait(Duration.ofMinutes(5), conventions, "{\"sid\":\"r-1\",\"state\":\" paid \"}");

        assertThat(done.state()).contains(RequestState.of("Paid"));
    }

    @Test
    void saysSoAtOnceWhenTheAnswerCannotTellNamingNamesAndSettings() {
        assertThatThrownBy(() -> wait(Duration.ofMinutes(5), VendorConventions.defaults(), "{\"sid\":\"r-1\"}"))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of getInstance (at $) does not say whether the request is completed. JSON names tried,"
                                + " in any case and with or without underscores: state, status. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.REQUEST_STATE, …). Or: JSON names tried, in any"
                                + " case and with or without underscores: completedDate, endDate, completionDate. If the vendor"
                                + " uses another, set VendorConventions.Builder.names(VendorField.REQUEST_COMPLETED_AT, …).");
    }

    @Test
    void waitsWhileTheDateOfCompletionIsNull() {
        Request done = wait(
                Duration.ofMinutes(5),
                VendorConventions.defaults(),
                "{\"sid\":\"r-1\",\"endDate\":null}",
                "{\"sid\":\"r-1\",\"endDate\":\"0001-01-01T00:00:00\"}",
                "{\"sid\":\"r-1\",\"endDate\":\"2026-01-15\"}");

        assertThat(done.completedAt()).isPresent();
        assertThat(pause.slept).hasSize(2);
    }

    @Test
    void endsWhenTheThreadIsInterruptedAndKeepsTheFlag() {
        pause.interrupted = true;

        assertThatThrownBy(() -> wait(Duration.ofMinutes(5), VendorConventions.defaults(), RUNNING))
                .isInstanceOf(CancelledException.class)
                .hasMessage("Waiting for request r-1 was interrupted.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void asksTheServerForTheRequest() {
        server.answers("{\"sid\":\"r-1\",\"state\":\"Completed\"}");

        Request done = server.client().requests().awaitCompletion(new RequestId("r-1"), Duration.ofSeconds(1));

        assertThat(done.id()).isEqualTo(new RequestId("r-1"));
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1");
    }

    private Request wait(Duration limit, VendorConventions conventions, String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        CalledOperation operation = new CalledOperation("getInstance", "/api/instance/{instanceSid}");
        Request done = new RequestWait(
                        pause,
                        () -> {
                            pause.now += pause.nanosPerLook;
                            Reply reply = new Reply(
                                    operation, conventions, VendorServer.json(left.remove()), VendorCall.GET_REQUEST);
                            return new Request(reply.object(VendorField.REQUEST_ID, VendorField.REQUEST_ENVELOPE));
                        },
                        new CompletionGoal())
                .atMost(limit);
        assertThat(left).isEmpty();
        return done;
    }
}
