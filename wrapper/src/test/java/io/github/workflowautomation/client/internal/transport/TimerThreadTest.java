package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimerThreadTest {
    private final AtomicInteger threads = new AtomicInteger();
    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();
    private final TimerThread timer = new TimerThread(task -> {
        threads.incrementAndGet();
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void whatIsDueFirstRunsFirst() throws Exception {
        timer.after(Duration.ofMillis(40), () -> ran.add("second"));
        timer.after(Duration.ofMillis(80), () -> ran.add("third"));
        timer.after(Duration.ofMillis(1), () -> ran.add("first"));

        assertThat(taken(3)).containsExactly("first", "second", "third");
        assertThat(threads).hasValue(1);
    }

    /** The thread sleeps for an hour already when something comes that is due sooner. */
    @Test
    void aSoonerTimerWakesTheThread() throws Exception {
        timer.after(Duration.ofHours(1), () -> ran.add("late"));
        timer.after(Duration.ofMillis(20), () -> ran.add("soon"));

        assertThat(taken(1)).containsExactly("soon");
    }

    /** The thread sleeps until the time of one that was called off, and must not sleep beyond the next. */
    @Test
    void whatComesAfterOneThatWasCalledOffStillRuns() throws Exception {
        Runnable callOff = timer.after(Duration.ofMillis(50), () -> ran.add("called off"));
        callOff.run();
        timer.after(Duration.ofMillis(100), () -> ran.add("kept"));

        assertThat(taken(1)).containsExactly("kept");
        assertThat(ran).isEmpty();
    }

    @Test
    void ofMillionsOfYearsNothingOverflows() throws Exception {
        timer.after(Duration.ofNanos(Long.MAX_VALUE), () -> ran.add("never"));
        timer.after(Duration.ZERO, () -> ran.add("now"));

        assertThat(taken(1)).containsExactly("now");
        assertThat(ran).isEmpty();
    }

    @Test
    void aTaskThatFailsDoesNotStopTheOthers() throws Exception {
        timer.after(Duration.ZERO, () -> {
            throw new IllegalStateException("its own");
        });
        timer.after(Duration.ofMillis(10), () -> ran.add("next"));

        assertThat(taken(1)).containsExactly("next");
    }

    @Test
    void manyThatAreDueAtOnceAllRun() throws Exception {
        IntStream.range(0, 1_000).forEach(i -> timer.after(Duration.ofMillis(5), () -> ran.add("x")));

        assertThat(taken(1_000)).hasSize(1_000);
    }

    @Test
    void onceClosedNothingRuns() throws Exception {
        timer.after(Duration.ofMillis(30), () -> ran.add("before"));
        timer.close();
        timer.after(Duration.ZERO, () -> ran.add("after"));

        assertThat(ran.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    private List<String> taken(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(String.valueOf(ran.poll(20, TimeUnit.SECONDS)));
        }
        return taken;
    }
}
