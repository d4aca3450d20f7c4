package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.ChildJvm;
import io.github.workflowautomation.client.testing.LeavingProgram;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Received;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.TestTokens;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Closing ends what is under way, and then nothing holds the JVM. */
class CloseProcessTest {
    /** It takes a fraction of a second; a busy machine may need more. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final CountDownLatch underWay = new CountDownLatch(3);
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void aProgramThatClosesItsClientEndsWhateverWasUnderWay() throws Exception {
        try (RawServer server = RawServer.answering(this::answer)) {
            Process program = ChildJvm.start(LeavingProgram.class, List.of(), Map.of(), server.host());
            try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
                assertThat(lines.readLine()).isEqualTo("under way");
                underWay.await();

                long asked = System.nanoTime();
                program.outputWriter().append('\n').flush();
                boolean ended = program.waitFor(AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
                System.out.printf(
                        "From close() with three calls under way to the end of the JVM: %d ms%n",
                        Duration.ofNanos(System.nanoTime() - asked).toMillis());

                assertThat(ended).isTrue();
                assertThat(program.exitValue()).isZero();
                assertThat(lines.lines())
                        .containsExactly("CancelledException", "CancelledException", "CancelledException");
            } finally {
                never.countDown();
                program.destroyForcibly();
            }
        }
    }

    /** One answer never comes, one asks to wait, and one token never comes. */
    private Reply answer(Received request) {
        String line = request.line();
        if (line.contains("/impersonate/jane")) {
            return Reply.of(200, "text/plain", TestTokens.of("acme", "jane"));
        }
        if (line.endsWith("/busy")) {
            underWay.countDown();
            return Reply.of(503, "", "", "Retry-After: 20");
        }
        if (line.endsWith("/silent") || line.contains("/impersonate/nobody")) {
            underWay.countDown();
            return RawServer.after(never, Reply.none()).apply(request);
        }
        return Reply.json("{}");
    }
}
