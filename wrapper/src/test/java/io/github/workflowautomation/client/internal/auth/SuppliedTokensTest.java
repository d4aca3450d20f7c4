package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A supplier that makes a new token of ten minutes whenever it is asked, on a machine whose clock may be wrong. */
class SuppliedTokensTest {
    private final FakeTime time = new FakeTime();
    private final long issued = time.now().getEpochSecond();
    private final AtomicInteger asked = new AtomicInteger();
    private final TokenCache cache = new TokenCache(
            new SuppliedTokens(this::next, new TokenRules("acme", false), time.source()),
            Runnable::run,
            new ExchangeGate(time.source(), Duration.ofMillis(500), Duration.ofSeconds(30)),
            time.source(),
            CallEvents.unheard());

    private String next() {
        int number = asked.incrementAndGet();
        return TestTokens.with(Map.of("aud", "acme", "userName", "jane", "number", number), issued, issued + 600);
    }

    @Test
    void itIsAskedOnceWhileItsTokenIsGood() {
        callsFor(Duration.ofMinutes(8));

        assertThat(asked).hasValue(1);
    }

    @Test
    void onAMachineWhoseClockIsADayAheadItIsNotAskedForEachCall() {
        time.wallJumps(Duration.ofDays(1));
        callsFor(Duration.ofMinutes(8));

        assertThat(asked).hasValue(1);
    }

    @Test
    void whenTheClockJumpsADayAheadItIsAskedOnceMore() {
        callsFor(Duration.ofMinutes(1));
        time.wallJumps(Duration.ofDays(1));
        callsFor(Duration.ofMinutes(8));

        assertThat(asked).hasValue(2);
    }

    @Test
    void onAMachineWhoseClockIsADayBehindTheRefusalCounts() {
        time.wallJumps(Duration.ofDays(-1));
        callsFor(Duration.ofMinutes(20));
        assertThat(asked).hasValue(1);

        assertThat(cache.after(cache.current().join()).join())
                .isEqualTo(cache.current().join());
        assertThat(asked).hasValue(2);
    }

    private void callsFor(Duration length) {
        for (long second = 0; second < length.toSeconds(); second++) {
            assertThat(cache.current()).isCompleted();
            time.passes(Duration.ofSeconds(1));
        }
    }
}
