package io.github.workflowautomation.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.Secret;
import io.github.workflowautomation.client.internal.transport.Bearer;
import io.github.workflowautomation.client.internal.transport.CallEvents;
import io.github.workflowautomation.client.testing.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 256 callers at once, half of them waiting on a thread each and half by a future, 200 times over. */
class TokenStormTest {
    private static final int THREADS = 128;
    private static final int ROUNDS = 200;

    private final FakeTime time = new FakeTime();
    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    private final ExecutorService exchanges = Executors.newCachedThreadPool();
    private final CyclicBarrier start = new CyclicBarrier(THREADS);
    private final Counted origin = new Counted();
    private final ExchangeGate gate = new ExchangeGate(time.source(), Duration.ofMillis(500), Duration.ofSeconds(30));
    private final TokenCache cache = new TokenCache(origin, exchanges, gate, time.source(), CallEvents.unheard());

    @AfterEach
    void close() {
        callers.shutdownNow();
        exchanges.shutdownNow();
    }

    @Test
    void everyExpiryMakesOneExchange() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            assertThat(storm()).containsOnly(bearer(round));
            assertThat(origin.fetched).hasValue(round);
            time.passes(Duration.ofMinutes(10));
        }
    }

    @Test
    void everyRefusalMakesOneExchange() throws Exception {
        assertThat(storm()).containsOnly(bearer(1));
        for (int round = 1; round < ROUNDS; round++) {
            Bearer refused = bearer(round);
            cache.accepted(refused);
            assertThat(storm(() -> cache.after(refused))).containsOnly(bearer(round + 1));
            assertThat(origin.fetched).hasValue(round + 1);
        }
    }

    /** The exchange hangs, and nobody who has a good token notices. */
    @Test
    void callersWithAGoodTokenNeverWait() throws Exception {
        assertThat(storm()).containsOnly(bearer(1));
        time.passes(Duration.ofMinutes(9));
        origin.gate = new CountDownLatch(1);

        for (int round = 0; round < ROUNDS; round++) {
            List<Future<List<CompletableFuture<Bearer>>>> asked = ask(cache::current);
            for (Future<List<CompletableFuture<Bearer>>> caller : asked) {
                assertThat(caller.get()).allSatisfy(answer -> assertThat(answer).isCompletedWithValue(bearer(1)));
            }
        }
        origin.gate.countDown();
    }

    private List<Bearer> storm() throws Exception {
        return storm(cache::current);
    }

    private List<Bearer> storm(Callable<CompletableFuture<Bearer>> ask) throws Exception {
        List<Bearer> got = new ArrayList<>();
        for (Future<List<CompletableFuture<Bearer>>> caller : ask(ask)) {
            for (CompletableFuture<Bearer> answer : caller.get()) {
                got.add(answer.get(30, TimeUnit.SECONDS));
            }
        }
        assertThat(got).hasSize(2 * THREADS);
        return got;
    }

    /** Each thread asks and waits, and asks once more without waiting. */
    private List<Future<List<CompletableFuture<Bearer>>>> ask(Callable<CompletableFuture<Bearer>> ask)
            throws Exception {
        List<Callable<List<CompletableFuture<Bearer>>>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> {
                start.await(30, TimeUnit.SECONDS);
                CompletableFuture<Bearer> async = ask.call();
                CompletableFuture<Bearer> sync = ask.call();
                sync.get(30, TimeUnit.SECONDS);
                return List.of(async, sync);
            });
        }
        return callers.invokeAll(work);
    }

    private static Bearer bearer(int number) {
        return new Bearer(Secret.of(TestTokens.numbered("acme", number)));
    }

    private final class Counted implements TokenOrigin {
        private final AtomicInteger fetched = new AtomicInteger();
        private volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public CachedToken fetch(@Nullable Bearer unwanted) {
            try {
                gate.await();
            } catch (InterruptedException closed) {
                throw new IllegalStateException(closed);
            }
            String token = TestTokens.numbered("acme", fetched.incrementAndGet());
            return CachedToken.exchanged(token, time.source().ticks(), time.now(), time.source());
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Collection<String> secrets() {
            return List.of();
        }
    }
}
