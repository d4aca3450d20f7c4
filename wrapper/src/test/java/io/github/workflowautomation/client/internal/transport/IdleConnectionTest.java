package io.github.workflowautomation.client.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import io.github.workflowautomation.client.testing.SampleApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must not be sent twice does not meet a connection that the server may have closed meanwhile. */
class IdleConnectionTest {
    private static final Reply DONE = Reply.json("{}");

    private final Machine machine = new Machine();

    @AfterEach
    void close() {
        machine.close();
    }

    /** The pool still has the connection, as real time has hardly passed; the look at the clock is what counts. */
    @Test
    void anUnsafeCallTakesANewConnectionWhenTheOldOneWasIdleForMoreThanASecond() throws Exception {
        try (RawServer server = RawServer.answering(DONE, DONE, DONE)) {
            cancel(server, "1");
            machine.time.pass(Duration.ofMillis(900));
            cancel(server, "2");
            machine.time.pass(Duration.ofMillis(1100));
            cancel(server, "3");

            assertThat(server.requests())
                    .extracting(request -> request.target() + " on " + request.connection())
                    .containsExactly(
                            "/api/things/1/cancel on 1", "/api/things/2/cancel on 1", "/api/things/3/cancel on 2");
        }
    }

    @Test
    void aSafeCallMayUseAnOlderConnection() throws Exception {
        try (RawServer server = RawServer.answering(DONE, DONE)) {
            machine.of(server).send(machine.api(server).list());
            machine.time.pass(Duration.ofSeconds(40));
            machine.of(server).send(machine.api(server).list());

            assertThat(server.requests())
                    .extracting(request -> request.connection())
                    .containsExactly(1, 1);
        }
    }

    @Test
    void aListenerOfTheBaseHearsOfUnsafeCallsToo() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        EventListener listener = new EventListener() {
            @Override
            public void callStart(okhttp3.Call call) {
                heard.add(call.request().url().encodedPath());
            }
        };
        machine.wire(settings -> settings.withBase(
                new OkHttpClient.Builder().eventListener(listener).build()));
        try (RawServer server = RawServer.answering(DONE, DONE)) {
            machine.of(server).send(machine.api(server).list());
            cancel(server, "1");

            assertThat(heard).containsExactly("/api/things", "/api/things/1/cancel");
        }
    }

    /** In real time: the server closes idle connections after 3 seconds, as some proxies do. */
    @Test
    @Tag("deep")
    void aServerThatClosesIdleConnectionsSeesEachCancelOnce() throws Exception {
        machine.realTime();
        try (RawServer server = RawServer.answering(request -> DONE)) {
            server.closeIdleAfter(Duration.ofSeconds(3));
            machine.of(server).send(machine.api(server).list());
            cancel(server, "first");
            Thread.sleep(4_000);
            cancel(server, "after-4-seconds");
            Thread.sleep(12_000);
            cancel(server, "after-12-seconds");

            assertThat(server.lines())
                    .containsExactly(
                            "GET /api/things",
                            "GET /api/things/first/cancel",
                            "GET /api/things/after-4-seconds/cancel",
                            "GET /api/things/after-12-seconds/cancel");
        }
    }

    private void cancel(RawServer server, String sid) {
        HttpTransport transport = machine.of(server);
        transport.send(transport.api(SampleApi.class).cancel(sid));
    }
}
