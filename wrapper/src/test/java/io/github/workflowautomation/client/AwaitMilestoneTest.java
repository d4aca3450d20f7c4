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

class AwaitMilestoneTest {
    private static final String STARTED = "{\"sid\":\"r-1\",\"lastMilestone\":\"Started\",\"state\":\"Started\"}";

    @RegisterExtension
    final VendorServer server = new VendorServer();

    private final FakePause pause = new FakePause();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sid\":\"r-1\",\"lastMilestone\":\"Paid\",\"state\":\"Started\"}",
                "{\"request\":{\"sid\":\"r-1\",\"last_milestone\":\" PAID \"}}",
                "{\"sid\":\"r-1\",\"lastMilestone\":\"Paid\",\"state\":\"Completed\"}"
            })
    void returnsARequestThatIsThere(String json) {
        Request there = wait(Duration.ofMinutes(5), STARTED, "{\"sid\":\"r-1\",\"lastMilestone\":null}", json);

        assertThat(json).contains(there.raw().toJson());
        assertThat(pause.slept).containsExactly(Duration.ofMillis(500), Duration.ofMillis(750));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Completed", "Cancelled"})
    void refusesToWaitForARequestThatIsOver(String state) {
        assertThatThrownBy(() -> wait(
                        Duration.ofMinutes(5),
                        "{\"sid\":\"r-1\",\"lastMilestone\":\"Filed\",\"state\":\"" + state + "\"}"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Request r-1 will not be at the milestone \"Paid\": its last milestone is \"Filed\".");
        assertThat(pause.slept).isEmpty();
    }

    @Test
    void saysWhereTheRequestIsWhenTheTimeIsUp() {
        assertThatThrownBy(() -> wait(Duration.ZERO, STARTED))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("Request r-1 was not at the milestone \"Paid\" within PT0S; its last milestone is"
                        + " \"Started\". Only the last milestone is told: one that another has followed meanwhile is"
                        + " not seen.");
    }

    @Test
    void saysSoAtOnceWhenTheAnswerTellsNoMilestone() {
        assertThatThrownBy(() -> wait(Duration.ofMinutes(5), "{\"sid\":\"r-1\",\"state\":\"Started\"}"))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage(
                        "The answer of getInstance (at $) has no usable request milestone. JSON names tried, in any case"
                                + " and with or without underscores: lastMilestone. If the vendor uses another, set"
                                + " VendorConventions.Builder.names(VendorField.REQUEST_MILESTONE, …).");
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        pause.interrupted = true;

        assertThatThrownBy(() -> wait(Duration.ofMinutes(5), STARTED)).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void asksTheServerForTheRequest() {
        server.answers("{\"sid\":\"r-1\",\"lastMilestone\":\"Paid\"}");

        Request there = server.client().requests().awaitMilestone(new RequestId("r-1"), "Paid", Duration.ofSeconds(1));

        assertThat(there.lastMilestone()).contains("Paid");
        assertThat(server.asked()).isEqualTo("GET /api/instance/r-1");
    }

    private Request wait(Duration limit, String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        CalledOperation operation = new CalledOperation("getInstance", "/api/instance/{instanceSid}");
        RequestWait wait = new RequestWait(
                pause,
                () -> {
                    Reply reply = new Reply(
                            operation,
                            VendorConventions.defaults(),
                            VendorServer.json(left.remove()),
                            VendorCall.GET_REQUEST);
                    return new Request(reply.object(VendorField.REQUEST_ID, VendorField.REQUEST_ENVELOPE));
                },
                new MilestoneGoal("Paid"));
        Request there = wait.atMost(limit);
        assertThat(left).isEmpty();
        return there;
    }
}
