package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.error.ErrorDetails;
import io.github.workflowautomation.client.error.RateLimitException;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.TokenEvent;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCacheTest {
    private final FakeTime time = new FakeTime();
    private final Queue<Runnable> exchanges = new ArrayDeque<>();
    private final Numbered origin = new Numbered();
    private final TokenCache cache = cache(exchanges::add);

    @Test
    void everyCallerJoinsTheExchangeUnderWay() {
        List<CompletableFuture<Bearer>> callers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            callers.add(cache.current());
        }

        assertThat(exchanges).hasSize(1);
        runExchange();
        assertThat(callers).allSatisfy(caller -> assertThat(caller).isCompletedWithValue(bearer(1)));
    }

    @Test
    void aStaleTokenServesOnWhileTheNextIsFetchedOnce() {
        fetched();
        time.passes(Duration.ofMinutes(9));

        for (int caller = 0; caller < 10; caller++) {
            assertThat(cache.current()).isCompletedWithValue(bearer(1));
        }
        assertThat(exchanges).hasSize(1);
        runExchange();

        assertThat(cache.current()).isCompletedWithValue(bearer(2));
        assertThat(exchanges).isEmpty();
    }

    @Test
    void anExpiredTokenIsWaitedFor() {
        fetched();
        time.passes(Duration.ofSeconds(595));
        CompletableFuture<Bearer> next = cache.current();

        assertThat(next).isNotDone();
        runExchange();
        assertThat(next).isCompletedWithValue(bearer(2));
    }

    @Test
    void aFreshTokenIsLeftAlone() {
        fetched();
        time.passes(Duration.ofSeconds(539));

        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(exchanges).isEmpty();
    }

    @Test
    void aStaleTokenServesOnWhenTheExchangeFailsAndTheNextTryIsLater() {
        fetched();
        time.passes(Duration.ofMinutes(9));
        origin.failure = new IllegalStateException("down");
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        runExchange();

        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(exchanges).isEmpty();
        assertThat(cache.pause()).isEqualTo(Duration.ofMillis(500));
        time.passes(Duration.ofMillis(500));
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(exchanges).hasSize(1);
    }

    @Test
    void theSameTokenAgainIsNoYoungerAndNotAskedForInALoop() {
        origin.same = TestTokens.numbered("acme", 1);
        fetched();
        time.passes(Duration.ofMinutes(9));
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        runExchange();
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(exchanges).isEmpty();

        time.passes(Duration.ofMinutes(1));
        CompletableFuture<Bearer> waiting = cache.current();
        runExchange();
        assertThat(waiting).isCompletedWithValue(bearer(1));

        // Over by its claims; but the server has no other, and it is the judge.
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(exchanges).isEmpty();
    }

    @Test
    void theSameTokenAgainAfterARefusalIsNotAskedForInALoop() {
        origin.same = TestTokens.numbered("acme", 1);
        fetched();
        CompletableFuture<Bearer> again = cache.after(bearer(1));
        runExchange();
        assertThat(again).isCompletedWithValue(bearer(1));

        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        assertThat(cache.after(bearer(1))).isCompletedWithValue(bearer(1));
        assertThat(exchanges).isEmpty();
        time.passes(Duration.ofSeconds(2));
        assertThat(cache.after(bearer(1))).isNotDone();
    }

    @Test
    void tokensThatAreAllRefusedAreFetchedEverMoreSeldom() {
        fetched();
        int exchanged = 0;
        for (int tick = 0; tick < 1_000; tick++) {
            assertThat(cache.after(origin.last)).isNotNull();
            exchanged += exchanges.size();
            while (!exchanges.isEmpty()) {
                runExchange();
            }
            time.passes(Duration.ofMillis(100));
        }
        // In 100 seconds: a few at once, then after half a second, one, two, four… and thirty at most.
        assertThat(exchanged).isBetween(9, 13);
    }

    @Test
    void aTokenThatWasAcceptedOnceIsReplacedAtOnceWhenItIsRefused() {
        fetched();
        for (int hour = 0; hour < 5; hour++) {
            cache.accepted(origin.last);
            CompletableFuture<Bearer> next = cache.after(origin.last);
            runExchange();
            assertThat(next).isCompletedWithValue(origin.last);
        }
    }

    @Test
    void failuresAreRepeatedToCallersUntilTheNextTryAndItRecoversByItself() {
        IllegalStateException down = new IllegalStateException("down");
        origin.failure = down;
        List<Duration> pauses = new ArrayList<>();
        for (int failure = 0; failure < 9; failure++) {
            CompletableFuture<Bearer> waiting = cache.current();
            runExchange();
            assertThatThrownBy(waiting::join).hasRootCause(down);
            assertThatThrownBy(cache.current()::join).hasRootCause(down);
            assertThat(exchanges).isEmpty();
            pauses.add(cache.pause());
            time.passes(cache.pause());
        }
        origin.failure = null;
        CompletableFuture<Bearer> next = cache.current();
        runExchange();

        assertThat(pauses)
                .isEqualTo(Stream.of(500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000)
                        .map(Duration::ofMillis)
                        .toList());
        assertThat(next).isCompletedWithValue(bearer(1));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT0.5S", "PT10S, PT10S", "PT24H, PT30S"})
    void afterAFailureItWaitsAsLongAsTheServerAsksUpToALimit(Duration asked, Duration waited) {
        origin.failure = new RateLimitException(
                "slow down", ErrorDetails.of("exchange", "/").build(), asked, null);
        assertThat(cache.current()).isNotNull();
        runExchange();

        assertThat(cache.pause()).isEqualTo(waited);
    }

    /** A supplier of the program may never return; the next callers try again all the same. */
    @Test
    void anExchangeThatHangsIsGivenUpAndTriedAgain() {
        CompletableFuture<Bearer> first = cache.current();
        time.passes(Duration.ofMinutes(3));
        assertThat(cache.current()).isCompletedExceptionally();
        assertThat(first).isCompletedExceptionally();
        time.passes(Duration.ofSeconds(1));
        CompletableFuture<Bearer> second = cache.current();
        assertThat(exchanges).hasSize(2);

        Runnable hanging = exchanges.remove();
        runExchange();
        assertThat(second).isCompletedWithValue(bearer(1));
        hanging.run();
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
    }

    @Test
    void aRefusedTokenIsFetchedAnewOnceForAll() {
        fetched();

        CompletableFuture<Bearer> first = cache.after(bearer(1));
        CompletableFuture<Bearer> second = cache.after(bearer(1));
        assertThat(exchanges).hasSize(1);
        runExchange();

        assertThat(first).isCompletedWithValue(bearer(2));
        assertThat(second).isCompletedWithValue(bearer(2));
    }

    @Test
    void whoeverWasRefusedWithAnOldTokenGetsTheNewOneWithoutAnExchange() {
        fetched();
        CompletableFuture<Bearer> renewed = cache.after(bearer(1));
        runExchange();
        assertThat(renewed).isDone();

        assertThat(cache.after(bearer(1))).isCompletedWithValue(bearer(2));
        assertThat(exchanges).isEmpty();
    }

    @Test
    void forgettingLeavesANewerTokenAlone() {
        fetched();

        cache.forget(bearer(7));
        assertThat(cache.current()).isCompletedWithValue(bearer(1));
        cache.forget(bearer(1));
        assertThat(cache.current()).isNotDone();
    }

    @Test
    void aTokenThatIsOverOnArrivalStillServesThoseWhoWaited() {
        origin.life = 0;
        CompletableFuture<Bearer> waiting = cache.current();
        runExchange();

        assertThat(waiting).isCompletedWithValue(origin.last);
        assertThat(cache.current()).isNotDone();
    }

    @Test
    void noExchangeCanStartOnceTheThreadsAreGone() {
        TokenCache closed = cache(task -> {
            throw new RejectedExecutionException();
        });

        assertThatThrownBy(closed.current()::join).hasRootCauseMessage("This client is closed.");
    }

    @Test
    void aClientThatIsClosedIsNotAskedAgainAtOnce() {
        TokenCache closed = cache(task -> {
            throw new RejectedExecutionException();
        });
        assertThat(closed.current()).isCompletedExceptionally();

        assertThat(closed.pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void theOriginIsToldWhichTokenWasRefused() {
        fetched();
        assertThat(origin.unwanted).isNull();

        assertThat(cache.after(bearer(1))).isNotDone();
        runExchange();
        assertThat(origin.unwanted).isEqualTo(bearer(1));
    }

    @Test
    void aListenerHearsHowLongEachExchangeTook() {
        List<TokenEvent> heard = new ArrayList<>();
        TokenCache watched = cache(Runnable::run, new CallEvents(new CallListener() {
            @Override
            public void token(TokenEvent event) {
                heard.add(event);
            }
        }));
        origin.takes = Duration.ofSeconds(3);
        assertThat(watched.current()).isCompletedWithValue(bearer(1));
        origin.failure = new IllegalStateException("down");
        watched.forget(bearer(1));
        assertThat(watched.current()).isCompletedExceptionally();

        assertThat(heard)
                .containsExactly(
                        new TokenEvent("test", Duration.ofSeconds(3), true, Optional.empty()),
                        new TokenEvent("test", Duration.ofSeconds(3), false, Optional.empty()));
    }

    /** A lock that one thread leaves behind keeps all others waiting. */
    @Test
    void noCallKeepsTheLock() throws Exception {
        fetched();

        assertThat(cache.current()).isDone();
        othersGoOn();
        cache.forget(bearer(7));
        othersGoOn();
        assertThat(cache.after(bearer(7))).isDone();
        othersGoOn();
        assertThat(cache.after(bearer(1))).isNotDone();
        othersGoOn();
        runExchange();
        othersGoOn();
    }

    private void othersGoOn() throws Exception {
        assertThat(CompletableFuture.supplyAsync(cache::pause).get(10, TimeUnit.SECONDS))
                .isZero();
    }

    @Test
    void knowsTheSecretsThatNoMessageMayHold() {
        fetched();

        assertThat(cache.secrets()).containsExactly("the-key", bearer(1).reveal());
    }

    @Test
    void manyThreadsMakeOneExchangePerExpiry() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        TokenCache busy = cache(Runnable::run);
        for (int round = 1; round <= 50; round++) {
            List<Callable<Bearer>> callers =
                    Collections.nCopies(16, () -> busy.current().get(10, TimeUnit.SECONDS));
            for (Future<Bearer> caller : threads.invokeAll(callers)) {
                assertThat(caller.get()).isEqualTo(bearer(round));
            }
            time.passes(Duration.ofMinutes(10));
        }
        threads.shutdown();
        assertThat(origin.fetched).isEqualTo(50);
    }

    private TokenCache cache(Executor executor) {
        return cache(executor, CallEvents.unheard());
    }

    private TokenCache cache(Executor executor, CallEvents events) {
        ExchangeGate gate = new ExchangeGate(time.source(), Duration.ofMillis(500), Duration.ofSeconds(30));
        return new TokenCache(origin, executor, gate, time.source(), events);
    }

    private void fetched() {
        CompletableFuture<Bearer> first = cache.current();
        runExchange();
        assertThat(first).isCompletedWithValue(bearer(1));
    }

    private void runExchange() {
        exchanges.remove().run();
    }

    private static Bearer bearer(int number) {
        return new Bearer(Secret.of(TestTokens.numbered("acme", number)));
    }

    private final class Numbered implements TokenOrigin {
        private int fetched;
        private @Nullable String same;
        private long life = 600;
        private @Nullable RuntimeException failure;
        private @Nullable Bearer unwanted;
        private Duration takes = Duration.ZERO;
        private Bearer last = new Bearer(Secret.of("none"));

        @Override
        public CachedToken fetch(@Nullable Bearer refused) {
            unwanted = refused;
            time.passes(takes);
            if (failure != null) {
                throw failure;
            }
            fetched++;
            String next = life == 600
                    ? TestTokens.numbered("acme", fetched)
                    : TestTokens.with(Map.of("number", fetched), 0, life);
            String token = same == null ? next : same;
            last = new Bearer(Secret.of(token));
            return CachedToken.exchanged(token, time.source().ticks(), time.now(), time.source());
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Collection<String> secrets() {
            return List.of("the-key");
        }
    }
}
