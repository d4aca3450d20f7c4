package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.internal.time.TimeSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private long nanos = Long.MAX_VALUE - 5; // soon to overflow, as nanoTime may
    private final RetryBudget budget = new RetryBudget(new TimeSource(() -> nanos, Clock.systemUTC()));

    @Test
    void aHostHasTenInStock() {
        assertThat(spent("h")).isEqualTo(10);
        assertThat(spent("other")).isEqualTo(10);
    }

    @Test
    void tenCallsEarnOne() {
        spent("h");

        calls(9);
        assertThat(budget.spend("h")).isFalse();
        calls(1);
        assertThat(budget.spend("h")).isTrue();
        assertThat(budget.spend("h")).isFalse();
    }

    @Test
    void noMoreThanTenAreKept() {
        calls(1000);

        assertThat(spent("h")).isEqualTo(10);
    }

    @Test
    void tenSecondsWithoutAnOutageEarnOne() {
        spent("h");
        budget.answered("h");

        passes(Duration.ofSeconds(25));
        assertThat(spent("h")).isEqualTo(2);
    }

    @Test
    void theTimeOfAnOutageEarnsNothing() {
        spent("h");

        passes(Duration.ofHours(1));
        assertThat(budget.spend("h")).isFalse();
        budget.answered("h");
        passes(Duration.ofSeconds(9));
        assertThat(budget.spend("h")).isFalse();
    }

    /** Each answer of a host that is well changes nothing: the time counts from the end of the last outage. */
    @Test
    void furtherAnswersDoNotStartTheTimeAnew() {
        spent("h");
        budget.answered("h");
        passes(Duration.ofSeconds(9));
        budget.answered("h");
        passes(Duration.ofSeconds(2));

        assertThat(spent("h")).isEqualTo(1);
    }

    @Test
    void noMoreThanTenAreKeptForTime() {
        spent("h");
        budget.answered("h");
        passes(Duration.ofHours(1));

        assertThat(spent("h")).isEqualTo(10);
    }

    /** A lock that one thread leaves behind keeps all others waiting. */
    @Test
    void noCallKeepsTheLock() throws Exception {
        for (Runnable call :
                List.<Runnable>of(() -> budget.called("h"), () -> budget.answered("h"), () -> budget.spend("h"))) {
            call.run();
            assertThat(CompletableFuture.supplyAsync(() -> budget.spend("other"))
                            .get(10, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    private void calls(int number) {
        for (int i = 0; i < number; i++) {
            budget.called("h");
        }
    }

    private void passes(Duration time) {
        nanos += time.toNanos();
    }

    private int spent(String host) {
        int spent = 0;
        while (spent < 20 && budget.spend(host)) {
            spent++;
        }
        return spent;
    }
}
