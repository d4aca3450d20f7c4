package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.testing.FakeScheduler;
import io.github.workflowautomation.client.testing.SampleApi;
import io.github.workflowautomation.client.testing.TestTokens;
import io.github.workflowautomation.client.testing.VirtualThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 256 calls at once through a whole client, each time when its token is over: a quarter each by threads that wait, by
 * virtual threads that wait (where the JVM has them, else by more of the first), by futures, and by callbacks of the raw
 * client. Answered without a network. The same 200 times over takes a minute, so that is for the deep build; TokenStormTest
 * does it to the cache alone in each.
 */
@Timeout(300)
class MixedCallersTest {
    private static final int CALLERS = 256;

    private final FakeScheduler time = new FakeScheduler(Duration.ZERO);
    private final AtomicInteger exchanges = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final WorkflowClient client = WorkflowClient.builder()
            .tenant("acme", "127.0.0.1:1")
            .apiKey("test-api-key-not-real")
            .actingAs("jane")
            .httpClient(new OkHttpClient.Builder().addInterceptor(this::answer).build())
            .maxConcurrentCalls(CALLERS)
            .time(time.time())
            .build();

    @AfterEach
    void close() {
        gate.countDown();
        client.close();
    }

    @Test
    void everyExpiryMakesOneExchange() throws Exception {
        expire(10);
    }

    @Test
    @Tag("deep")
    void everyExpiryOfTwoHundredMakesOneExchange() throws Exception {
        expire(200);
    }

    private void expire(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            assertThat(storm()).hasSize(CALLERS).containsOnly("Bearer " + token(round));
            assertThat(exchanges).hasValue(round);
            time.pass(Duration.ofMinutes(10));
        }
    }

    /** The exchange hangs, and nobody who has a good token notices. */
    @Test
    void callersWithAGoodTokenNeverWait() throws Exception {
        storm();
        time.pass(Duration.ofMinutes(9));
        gate = new CountDownLatch(1);

        for (int round = 0; round < 3; round++) {
            assertThat(storm()).hasSize(CALLERS).containsOnly("Bearer " + token(1));
        }
        assertThat(gate.getCount()).isEqualTo(1);
    }

    /** {@return the tokens that the calls went out with} */
    private List<String> storm() throws Exception {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            answers.add(answer);
            Way way = Way.values()[caller % Way.values().length];
            Runnable call = () -> way.call(client, start, answer);
            if (way == Way.VIRTUAL) {
                VirtualThreads.start(call);
            } else {
                new Thread(call).start();
            }
        }
        List<String> tokens = new ArrayList<>();
        for (CompletableFuture<String> answer : answers) {
            tokens.add(answer.get(60, TimeUnit.SECONDS));
        }
        return tokens;
    }

    /** How a caller calls. */
    private enum Way {
        WAITING,
        VIRTUAL,
        FUTURE,
        CALLBACK;

        void call(WorkflowClient client, CyclicBarrier start, CompletableFuture<String> answer) {
            try {
                start.await();
                retrofit2.Call<JsonValue> call = client.api(SampleApi.class).list();
                switch (this) {
                    case FUTURE -> {
                        CompletableFuture<?> unused = client.sendAsync(call)
                                .whenComplete((value, failure) -> complete(answer, value, failure));
                    }
                    case CALLBACK -> call.enqueue(new Callback(answer));
                    default -> complete(answer, client.send(call), null);
                }
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        }
    }

    private static void complete(
            CompletableFuture<String> answer, @Nullable JsonValue value, @Nullable Throwable failure) {
        if (failure == null && value != null) {
            answer.complete(value.asString().orElseThrow());
        } else {
            answer.completeExceptionally(failure == null ? new AssertionError("no value") : failure);
        }
    }

    private record Callback(CompletableFuture<String> answer) implements retrofit2.Callback<JsonValue> {
        @Override
        public void onResponse(retrofit2.Call<JsonValue> call, retrofit2.Response<JsonValue> response) {
            complete(answer, response.body(), null);
        }

        @Override
        public void onFailure(retrofit2.Call<JsonValue> call, Throwable failure) {
            answer.completeExceptionally(failure);
        }
    }

    /** A tenant that gives out tokens, and answers a call by the token that it came with. */
    private Response answer(Interceptor.Chain chain) {
        @Nullable String answer = chain.request().header("Authorization");
        if (chain.request().url().encodedPath().startsWith("/api/auth/")) {
            answer = token(exchanges.incrementAndGet());
            awaitGate();
        }
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create('"' + answer + '"', MediaType.get("application/json")))
                .build();
    }

    private void awaitGate() {
        try {
            gate.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String token(int number) {
        return TestTokens.numbered("acme", number);
    }
}
