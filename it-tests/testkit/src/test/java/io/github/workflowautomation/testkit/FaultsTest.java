package io.github.workflowautomation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong when it is told to. */
final class FaultsTest {
    private static final String CURRENT = "/api/user/current";

    private final MovingClock clock = new MovingClock();
    private final FakeTenant tenant = FakeTenant.builder().clock(clock).start();
    private final Caller jane = Caller.as(tenant, "jane.doe");

    @AfterEach
    void close() {
        tenant.close();
    }

    @Test
    void aRuleStrikesTheCallsThatItIsFor() {
        FaultRule rule = tenant.faults().on("GET", "/api/user/**").failWith(503);

        assertThat(jane.get(CURRENT).line())
                .isEqualTo("503 {\"status\":503,\"message\":\"the fake tenant was told to fail\"}");
        assertThat(jane.get("/api/processes/search").status()).isEqualTo(200);
        assertThat(jane.post("/api/user/groups", "{\"Name\":\"Buyers\"}").status())
                .isEqualTo(200);
        assertThat(rule.struck()).isEqualTo(1);
    }

    @Test
    void aRuleStrikesAsOftenAsItSays() {
        tenant.faults().onOperation("getCurrentUser").times(2).failWith(500);

        assertThat(statuses(4)).containsExactly(500, 500, 200, 200);
    }

    @Test
    void aRefusalSaysWhenToComeAgain() {
        tenant.faults().on("*", "/**").with(Fault.tooManyRequests(Duration.ofSeconds(7)));

        Caller.Reply reply = jane.get(CURRENT);

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("7");
    }

    @Test
    void aScriptSaysWhatHappensToTheNextCallsAndToNoExchange() {
        tenant.faults().script(Fault.none(), Fault.failWith(502), Fault.none(), Fault.failWith(503));

        List<Integer> statuses = statuses(2);
        Caller other = Caller.as(tenant, "tom.becker");
        statuses.add(other.get(CURRENT).status());
        statuses.addAll(statuses(2));

        assertThat(statuses).containsExactly(200, 502, 200, 503, 200);
    }

    @Test
    void aShareOfTheCallsIsChosenByTheSeed() {
        tenant.faults().on("GET", CURRENT).probability(0.5).failWith(500);
        List<Integer> statuses = statuses(40);

        try (FakeTenant same = FakeTenant.builder().clock(clock).start()) {
            same.faults().on("GET", CURRENT).probability(0.5).failWith(500);
            assertThat(statuses(Caller.as(same, "jane.doe"), 40))
                    .isEqualTo(statuses)
                    .contains(200, 500);
        }
    }

    @Test
    void aDroppedConnectionDoesNothing() {
        tenant.faults().onOperation("createGroup").times(1).dropConnection();

        assertThatThrownBy(() -> jane.post("/api/user/groups", "{\"Name\":\"Buyers\"}"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(jane.get("/api/user/groups/list").text()).doesNotContain("Buyers");
        assertThat(tenant.journal().only("createGroup").status()).isZero();
    }

    @Test
    void aLostAnswerComesAfterTheDeed() {
        tenant.faults().onOperation("createGroup").loseAnswer();

        assertThatThrownBy(() -> jane.post("/api/user/groups", "{\"Name\":\"Buyers\"}"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(jane.get("/api/user/groups/list").text()).contains("Buyers");
    }

    @Test
    void aTruncatedAnswerBreaksOff() {
        String whole = jane.get(CURRENT).text();
        tenant.faults().on("GET", CURRENT).truncateAnswer();

        String half = RawSocket.answer(tenant, Caller.token(tenant, "jane.doe", ""), CURRENT);

        assertThat(half.substring(half.indexOf("\r\n\r\n") + 4)).isEqualTo(whole.substring(0, whole.length() / 2));
        assertThatThrownBy(() -> jane.get(CURRENT)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDelayedAnswerIsLateAndRight() {
        tenant.faults().on("GET", CURRENT).delay(Duration.ofMillis(150));
        long before = System.nanoTime();

        assertThat(jane.get(CURRENT).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void aTenantClosesWhileAnAnswerIsDelayed() throws InterruptedException {
        FaultRule rule = tenant.faults().on("GET", CURRENT).delay(Duration.ofHours(1));
        Thread waiting = new Thread(() -> {
            try {
                jane.get(CURRENT);
            } catch (UncheckedIOException closed) {
                // What it waited for never comes.
            }
        });
        waiting.start();
        while (rule.struck() == 0 && waiting.isAlive()) {
            Thread.onSpinWait();
        }
        tenant.close();

        waiting.join(Duration.ofSeconds(20).toMillis());
        assertThat(waiting.isAlive()).isFalse();
        assertThat(rule.struck()).isEqualTo(1);
    }

    @Test
    void aClockThatGoesWrongDatesAndJudgesTokens() {
        tenant.faults().skewClock(Duration.ofHours(3));

        assertThat(jane.get(CURRENT).status()).as("a token of three hours ago").isEqualTo(401);
        Caller ahead = Caller.as(tenant, "jane.doe");
        assertThat(ahead.get(CURRENT).status()).isEqualTo(200);
        tenant.faults().clear();
        assertThat(jane.get(CURRENT).status()).isEqualTo(200);
        clock.advance(Duration.ofHours(3));
        assertThat(List.of(jane.get(CURRENT).status(), ahead.get(CURRENT).status()))
                .as("a token of right now, and one that ends three hours later")
                .containsExactly(401, 200);
    }

    @Test
    void afterClearNothingGoesWrong() {
        tenant.faults().on("*", "/**").failWith(500);
        tenant.faults().script(Fault.failWith(503));
        tenant.faults().clear();

        assertThat(statuses(2)).containsOnly(200);
    }

    @Test
    void theFirstRuleThatStrikesCounts() {
        tenant.faults().on("GET", "/api/user/**").times(1).failWith(500);
        tenant.faults().on("GET", CURRENT).failWith(503);

        assertThat(statuses(3)).containsExactly(500, 503, 503);
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        Faults faults = tenant.faults();

        assertThatThrownBy(() -> faults.on("GET", "api/user"))
                .hasMessage("path must start with a slash, but is api/user");
        assertThatThrownBy(() -> faults.onOperation("fly")).hasMessageStartingWith("There is no operation fly.");
        assertThatThrownBy(() -> Fault.failWith(200)).hasMessage("httpStatus must be between 400 and 599, but is 200");
        assertThatThrownBy(() -> Fault.delay(Duration.ofSeconds(-1)))
                .hasMessage("delay must not be negative, but is PT-1S");
        assertThatThrownBy(() -> faults.on("GET", "/").times(0)).hasMessage("times must be at least 1, but is 0");
        assertThatThrownBy(() -> faults.on("GET", "/").probability(1.1))
                .hasMessage("probability must be between 0 and 1, but is 1.1");
        assertThat(Fault.failWith(503).after(Duration.ofSeconds(1))).hasToString("Fault[REFUSE 503 after PT1S]");
    }

    private List<Integer> statuses(int calls) {
        return statuses(jane, calls);
    }

    private static List<Integer> statuses(Caller caller, int calls) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            statuses.add(caller.get(CURRENT).status());
        }
        return statuses;
    }
}
