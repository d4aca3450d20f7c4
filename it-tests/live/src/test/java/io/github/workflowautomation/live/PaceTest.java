package io.github.workflowautomation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void letsTheTimeBetweenTwoCallsPassAndNoMore() throws InterruptedException {
        PaceClock clock = new PaceClock();
        Pace pace = new Pace(4, clock::nanos, clock::sleep);
        pace.await();
        pace.await();
        clock.pass(Duration.ofMillis(100));
        pace.await();
        clock.pass(Duration.ofSeconds(5));
        pace.await();
        assertThat(clock.pauses()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(150));
    }
}
