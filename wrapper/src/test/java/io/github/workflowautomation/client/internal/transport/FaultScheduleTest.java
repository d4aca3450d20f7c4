package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.WorkflowClient;
import io.github.workflowautomation.client.error.Outcome;
import io.github.workflowautomation.client.error.WorkflowException;
import io.github.workflowautomation.client.internal.transport.FaultyServer.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

/** Random faults on real sockets, from fixed seeds, and what they may and may not lead to. */
class FaultScheduleTest {
    private static final int CALLS = 8;
    private static final List<Fault> ALL = List.of(Fault.values());
    /** A new client has ten repeats in stock; the machine that runs this may add a timeout of its own. */
    private static final int MOST_FAULTS = 7;

    private final FaultyServer server = newServer();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final Totals totals = new Totals();

    private static FaultyServer newServer() {
        try {
            return new FaultyServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws Exception {
        threads.shutdown();
        server.close();
    }

    /** What a run of schedules came to. */
    private static final class Totals {
        private final AtomicInteger calls = new AtomicInteger();
        private final AtomicInteger faults = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicInteger happenedTwice = new AtomicInteger();
        private final AtomicInteger sentTwice = new AtomicInteger();
        private final AtomicInteger wrongOutcomes = new AtomicInteger();
        private final AtomicInteger notRecovered = new AtomicInteger();
        private final AtomicInteger untyped = new AtomicInteger();

        String print() {
            return calls + " calls with " + faults + " faults: " + answered + " answered, " + failed
                    + " failed; happened twice " + happenedTwice + ", sent twice without a refusal " + sentTwice
                    + ", wrong outcome " + wrongOutcomes
                    + ", not recovered " + notRecovered + ", untyped " + untyped;
        }
    }

    @Test
    void nothingHappensTwiceAndWhatCanBeRecoveredIs() throws Exception {
        run(1_000, FaultApi.AS_THEY_ARE, 8);

        System.out.println("1,000 fault schedules: " + totals.print() + "; " + server.requests() + " requests");
        assertThat(totals.calls).hasValue(8_000);
        assertThat(totals.faults).hasValueGreaterThan(3_000);
        assertThat(totals.failed).hasValueGreaterThan(500);
        assertThat(totals.happenedTwice).hasValue(0);
        assertThat(totals.sentTwice).hasValue(0);
        assertThat(totals.wrongOutcomes).hasValue(0);
        assertThat(totals.notRecovered).hasValue(0);
        assertThat(totals.untyped).hasValue(0);
        assertThat(server.allClosed(Duration.ofSeconds(20)))
                .as("every connection closed")
                .isTrue();
    }

    @Test
    void theTestSeesItWhenAnUnsafeOperationIsDeclaredSafe() throws Exception {
        run(60, FaultApi.ALL_DECLARED_SAFE, 8);

        assertThat(totals.happenedTwice).hasValueGreaterThan(10);
        assertThat(totals.sentTwice).hasValueGreaterThan(10);
    }

    @Test
    void theTestSeesItWhenNothingIsRepeated() throws Exception {
        run(60, FaultApi.AS_THEY_ARE, 0);

        assertThat(totals.happenedTwice).hasValue(0);
        assertThat(totals.notRecovered).hasValueGreaterThan(10);
    }

    private void run(int schedules, List<FaultApi.Kind> kinds, int retries) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        IntStream.range(0, schedules)
                .forEach(seed -> work.add(() -> {
                    schedule(seed, kinds, retries);
                    return null;
                }));
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
    }

    private void schedule(int seed, List<FaultApi.Kind> kinds, int retries) {
        Random random = new Random(seed);
        int faultsLeft = MOST_FAULTS;
        try (WorkflowClient client = client(retries)) {
            FaultApi api = client.api(FaultApi.class);
            for (int call = 0; call < CALLS; call++) {
                FaultApi.Kind kind = kinds.get(random.nextInt(kinds.size()));
                List<Fault> faults = draw(random, faultsLeft);
                faultsLeft -= faults.size();
                totals.faults.addAndGet(faults.size());
                String id = "s" + seed + "c" + call;
                server.plan(id, faults);
                int resends = faults.contains(Fault.TOKEN_REFUSED) ? 1 : 0;
                judge(kind, id, resends, () -> send(client, kind.call().apply(api, id), id));
            }
        }
    }

    /** Half of them by a thread that waits, half by a future. */
    private static void send(WorkflowClient client, Call<JsonValue> call, String id) {
        if (id.hashCode() % 2 == 0) {
            client.send(call);
            return;
        }
        try {
            client.sendAsync(call).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : failure;
        }
    }

    /** Up to three faults, one of them a refused token at most: two in a row would end a call. */
    private static List<Fault> draw(Random random, int most) {
        int number = Math.min(most, Math.max(0, random.nextInt(5) - 1));
        List<Fault> faults = new ArrayList<>();
        while (faults.size() < number) {
            Fault fault = ALL.get(random.nextInt(ALL.size()));
            boolean seldom = fault == Fault.SILENT_AFTER_ACTING && random.nextInt(5) > 0;
            boolean again = fault == Fault.TOKEN_REFUSED && faults.contains(fault);
            if (!seldom && !again) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private void judge(FaultApi.Kind kind, String id, int resends, Runnable call) {
        totals.calls.incrementAndGet();
        try {
            call.run();
            totals.answered.incrementAndGet();
            count(totals.wrongOutcomes, server.effects(id) == 0);
        } catch (WorkflowException failure) {
            totals.failed.incrementAndGet();
            count(totals.notRecovered, !kind.harmful());
            boolean denied = failure.outcome() != Outcome.UNKNOWN;
            count(totals.wrongOutcomes, denied && kind.harmful() && server.effects(id) > 0);
        } catch (RuntimeException surprise) {
            totals.untyped.incrementAndGet();
        }
        count(totals.happenedTwice, kind.harmful() && server.effects(id) > 1);
        count(totals.sentTwice, kind.harmful() && server.requests(id) > 1 + resends);
    }

    private static void count(AtomicInteger total, boolean bad) {
        if (bad) {
            total.incrementAndGet();
        }
    }

    private WorkflowClient client(int retries) {
        return WorkflowClient.builder()
                .tenant("acme", server.host())
                .apiKey("test-api-key-not-real")
                .actingAs("jane")
                .readTimeout(Duration.ofMillis(400))
                .retryPauses(Duration.ofMillis(1), Duration.ofMillis(5))
                .maxRetries(retries)
                .callTimeout(Duration.ofSeconds(60))
                .build();
    }
}
