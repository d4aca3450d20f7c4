package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachedTokenTest {
    private final FakeTime time = new FakeTime();

    @ParameterizedTest
    @CsvSource({"600, 540", "360000, 359940", "10, 9", "601, 541", "100, 90"})
    void anExchangedTokenLivesItsLifeLessAMinuteOrATenth(long life, long usable) {
        CachedToken token = exchanged(5_000, 5_000 + life);

        time.passes(Duration.ofSeconds(usable).minusNanos(1));
        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
        time.passes(Duration.ofNanos(1));
        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void theWallClockDoesNotMatterToAnExchangedToken() {
        CachedToken token = exchanged(0, 600);

        time.wallJumps(Duration.ofDays(400));
        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
        time.wallJumps(Duration.ofDays(-800));
        time.passes(Duration.ofMinutes(9));
        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void itsLifeStartsWhenTheExchangeWasSent() {
        long sentAt = time.source().ticks();
        time.passes(Duration.ofSeconds(30));
        CachedToken token = CachedToken.exchanged(TestTokens.with(Map.of(), 0, 600), sentAt, time.now(), time.source());

        time.passes(Duration.ofSeconds(510));

        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
    }

    @ParameterizedTest
    @CsvSource({"600, 600", "600, 0", "600, -600"})
    void aLifeOfNothingIsOver(long issued, long expires) {
        assertThat(exchanged(issued, expires).freshness()).isEqualTo(Freshness.EXPIRED);
    }

    @Test
    void anEndlessLifeDoesNotOverflow() {
        CachedToken token = exchanged(0, 99_999_999_999_999L);

        time.passes(Duration.ofDays(10_000));

        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
    }

    @Test
    void withoutAnIssueDateTheMomentOfSendingStandsIn() {
        String jwt = TestTokens.jwt(Map.of("exp", time.now().getEpochSecond() + 600));
        CachedToken token = CachedToken.exchanged(jwt, time.source().ticks(), time.now(), time.source());

        time.passes(Duration.ofSeconds(539));
        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
        time.passes(Duration.ofSeconds(1));
        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
    }

    @Test
    void anOpaqueTokenIsGoodUntilItIsRefused() {
        CachedToken token = CachedToken.exchanged(
                "0123456789abcdef0123456789abcdef", time.source().ticks(), time.now(), time.source());

        time.passes(Duration.ofDays(4_000));

        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
    }

    @Test
    void aGivenTokenIsJudgedByItsEndOnTheWallClock() {
        long now = time.now().getEpochSecond();
        CachedToken token = CachedToken.given(TestTokens.with(Map.of(), now - 300, now + 300), time.source());

        time.wallJumps(Duration.ofSeconds(239));
        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
        time.wallJumps(Duration.ofSeconds(1));
        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
    }

    private CachedToken exchanged(long issued, long expires) {
        String jwt = TestTokens.with(Map.of(), issued, expires);
        return CachedToken.exchanged(jwt, time.source().ticks(), time.now(), time.source());
    }

    @ParameterizedTest
    @CsvSource({"600, 595", "100, 99", "10, 9.9", "360000, 359995"})
    void closeToItsEndATokenCountsAsOver(long life, double seconds) {
        CachedToken token = exchanged(0, life);

        time.passes(Duration.ofMillis((long) (seconds * 1000)).minusNanos(1));
        assertThat(token.freshness()).isEqualTo(Freshness.STALE);
        time.passes(Duration.ofNanos(1));
        assertThat(token.freshness()).isEqualTo(Freshness.EXPIRED);
    }

    @Test
    void aWallClockThatIsADayAheadDoesNotEndATokenWithoutAnIssueDate() {
        String jwt = TestTokens.jwt(Map.of("exp", time.now().getEpochSecond() + 600));
        time.wallJumps(Duration.ofDays(1));

        CachedToken token = CachedToken.exchanged(jwt, time.source().ticks(), time.now(), time.source());

        assertThat(token.freshness()).isEqualTo(Freshness.FRESH);
    }
}
