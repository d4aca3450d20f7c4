package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import io.github.workflowautomation.api.support.Safety;
import io.github.workflowautomation.client.error.CancelledException;
import io.github.workflowautomation.client.event.CallInfo;
import io.github.workflowautomation.client.event.CallListener;
import io.github.workflowautomation.client.event.CallResult;
import io.github.workflowautomation.client.internal.time.Deadline;
import io.github.workflowautomation.client.internal.time.TimeSource;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;

class ListenerTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Machine machine = new Machine().listener(new Recorder());

    @AfterEach
    void close() {
        machine.close();
    }

    @Test
    void hearsOfACallItsTriesAndItsEnd() throws Exception {
        Reply busy = Reply.of(503, "text/plain", "", "Retry-After: 2");
        try (RawServer server = RawServer.answering(busy, Reply.json("{}"))) {
            machine.of(server).send(machine.api(server).list());
        }
        assertThat(heard)
                .containsExactly(
                        "started 1 listThings GET /api/things",
                        "attempt 1",
                        "retry HTTP 503 PT2.4S",
                        "attempt 2",
                        "finished 2 attempts PT2.4S OptionalInt[200] Optional.empty");
    }

    @Test
    void hearsOfTheAnswerThatSaysNo() throws Exception {
        try (RawServer server = RawServer.answering(Reply.of(404, "text/plain", ""))) {
            assertThat(catchThrowable(
                            () -> machine.of(server).send(machine.api(server).cancel("7"))))
                    .isNotNull();
        }
        assertThat(heard)
                .containsExactly(
                        "started 1 cancelThing GET /api/things/{sid}/cancel",
                        "attempt 1",
                        "finished 1 attempts PT0S OptionalInt[404] Optional.empty");
    }

    @Test
    void hearsOfAFailureOnce() throws Exception {
        try (RawServer server = RawServer.answering(Reply.none())) {
            Call<?> call = machine.api(server).cancel("7");
            Throwable thrown = catchThrowable(() -> machine.of(server).send(call));
            call.cancel();

            assertThat(heard).hasSize(3);
            assertThat(heard.get(2)).isEqualTo("finished 1 attempts PT0S OptionalInt.empty Optional[" + thrown + "]");
        }
    }

    @Test
    void aCallThatWasCancelledBeforeItStartedIsNoCall() throws Exception {
        try (RawServer server = RawServer.answering()) {
            Call<?> call = machine.api(server).list();
            call.cancel();

            assertThat(catchThrowable(() -> machine.of(server).send(call)))
                    .isExactlyInstanceOf(CancelledException.class);
            assertThat(heard).isEmpty();
        }
    }

    /** The answer came, but not all of it. */
    @Test
    void hearsOfADownloadThatBrokeOff() throws Exception {
        Reply half =
                Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc").thenHangUp();
        try (RawServer server = RawServer.answering(half);
                Download download = machine.of(server).stream(
                        machine.of(server).request(machine.api(server).download("7")))) {
            Throwable thrown = catchThrowable(() -> download.transferTo(OutputStream.nullOutputStream(), moved -> {}));

            assertThat(heard)
                    .containsExactly(
                            "started 1 downloadThing GET /api/things/{sid}/download",
                            "attempt 1",
                            "finished 1 attempts PT0S OptionalInt[200] Optional[" + thrown + "]");
        }
        assertThat(heard).hasSize(3);
    }

    /** A listener that is not there costs a look at a field. */
    @Test
    void costsNoMemoryWhenNobodyListens() {
        CallEvents nobody = CallEvents.unheard();
        CallRecord record = new CallRecord(new Operation("listThings", "GET", "/api/things", Safety.SAFE));
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), TimeSource.system());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();

        long before = threads.getThreadAllocatedBytes(self);
        for (int i = 0; i < 100_000; i++) {
            nobody.started(record, Map.of());
            nobody.attempt(record);
            nobody.retry(record, "HTTP 503", Duration.ZERO);
            nobody.token("impersonateUser", Duration.ZERO, null);
            nobody.finished(record, deadline, null);
        }
        assertThat(threads.getThreadAllocatedBytes(self) - before).isLessThan(100_000);
    }

    @Test
    void whatItThrowsIsDropped() throws Exception {
        Machine other = new Machine().listener(new CallListener() {
            @Override
            public void attempt(CallInfo call, int attempt) {
                throw new IllegalStateException("the listener's own");
            }

            @Override
            public void finished(CallInfo call, CallResult result) {
                throw new AssertionError("the listener's own");
            }
        });
        try (RawServer server = RawServer.answering(Reply.json("{}"))) {
            assertThat(other.of(server).send(other.api(server).list()).toJson()).isEqualTo("{}");
        }
        other.close();
    }

    private final class Recorder implements CallListener {
        @Override
        public void started(CallInfo call) {
            heard.add("started " + call.number() + " " + call.operationId() + " " + call.method() + " "
                    + call.template());
        }

        @Override
        public void attempt(CallInfo call, int attempt) {
            heard.add("attempt " + attempt);
        }

        @Override
        public void retry(CallInfo call, String reason, Duration pause) {
            heard.add("retry " + reason + " " + pause);
        }

        @Override
        public void finished(CallInfo call, CallResult result) {
            heard.add("finished " + result.attempts() + " attempts " + result.duration() + " " + result.httpStatus()
                    + " " + result.failure());
        }
    }
}
