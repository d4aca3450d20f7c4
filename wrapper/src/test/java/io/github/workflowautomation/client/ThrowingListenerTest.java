package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.github.workflowautomation.client.event.TokenEvent;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A listener that fails whenever it is told anything, in a call that goes through everything. */
class ThrowingListenerTest {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void harmsNoCall() throws Exception {
        Reply token = Reply.of(200, "text/plain", TestTokens.of("acme", "jane"));
        Reply busy = Reply.of(503, "", "");
        try (RawServer server = RawServer.answering(token, busy, Reply.json("1"), busy, Reply.json("2"));
                WorkflowClient client = WorkflowClient.builder()
                        .tenant("acme", server.host())
                        .apiKey(Clients.API_KEY)
                        .actingAs("jane")
                        .retryPauses(Duration.ofMillis(1), Duration.ofMillis(1))
                        .listener(new Throwing())
                        .build()) {
            SampleApi api = client.api(SampleApi.class);

            assertThat(client.send(api.list()).toJson()).isEqualTo("1");
            assertThat(client.sendAsync(api.list()).join().toJson()).isEqualTo("2");
        }
        assertThat(told)
                .containsExactly(
                        "started",
                        "token",
                        "attempt",
                        "retry",
                        "attempt",
                        "finished",
                        "started",
                        "attempt",
                        "retry",
                        "attempt",
                        "finished");
    }

    private final class Throwing implements CallListener {
        private void fail(String event) {
            told.add(event);
            if (told.size() % 2 == 0) {
                throw new IllegalStateException(event);
            }
            throw new AssertionError(event);
        }

        @Override
        public void started(CallInfo call) {
            fail("started");
        }

        @Override
        public void attempt(CallInfo call, int attempt) {
            fail("attempt");
        }

        @Override
        public void retry(CallInfo call, String reason, Duration pause) {
            fail("retry");
        }

        @Override
        public void token(TokenEvent token) {
            fail("token");
        }

        @Override
        public void finished(CallInfo call, CallResult result) {
            fail("finished");
        }
    }
}
