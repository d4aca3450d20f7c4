package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TokenCacheTest {
    private final FakeTime time = new FakeTime();
    private final Queue<Runnable> exchanges = new ArrayDeque<>();
    private final Numbered origin = new Numbered();
    private final TokenCache cache = new TokenCache(origin, exchanges::add);

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
    void aTokenServesUntilItsMarginAndIsThenFetchedAnew() {
        fetched();
        time.passes(Duration.ofSeconds(539));
        assertThat(cache.current()).isCompletedWithValue(bearer(1));

        time.passes(Duration.ofSeconds(1));
        CompletableFuture<Bearer> next = cache.current();

        assertThat(next).isNotDone();
        runExchange();
        assertThat(next).isCompletedWithValue(bearer(2));
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
    void aFailedExchangeFailsThoseWhoWaitedAndNoOneElse() {
        IllegalStateException down = new IllegalStateException("down");
        origin.failure = down;
        CompletableFuture<Bearer> waiting = cache.current();
        runExchange();
        assertThatThrownBy(waiting::join).hasRootCause(down);

        origin.failure = null;
        CompletableFuture<Bearer> next = cache.current();
        runExchange();

        assertThat(next).isCompletedWithValue(bearer(1));
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
        TokenCache closed = new TokenCache(origin, task -> {
            throw new RejectedExecutionException();
        });

        assertThatThrownBy(closed.current()::join).hasRootCauseMessage("This client is closed.");
    }

    @Test
    void knowsTheSecretsThatNoMessageMayHold() {
        fetched();

        assertThat(cache.secrets()).containsExactly("the-key", bearer(1).reveal());
    }

    @Test
    void manyThreadsMakeOneExchangePerExpiry() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        TokenCache busy = new TokenCache(origin, Runnable::run);
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
        private long life = 600;
        private @Nullable RuntimeException failure;
        private Bearer last = new Bearer(Secret.of("none"));

        @Override
        public CachedToken fetch() {
            if (failure != null) {
                throw failure;
            }
            fetched++;
            String token = life == 600
                    ? TestTokens.numbered("acme", fetched)
                    : TestTokens.with(Map.of("number", fetched), 0, life);
            last = new Bearer(Secret.of(token));
            return CachedToken.exchanged(token, time.source().ticks(), time.now(), time.source());
        }

        @Override
        public Collection<String> secrets() {
            return List.of("the-key");
        }
    }
}
