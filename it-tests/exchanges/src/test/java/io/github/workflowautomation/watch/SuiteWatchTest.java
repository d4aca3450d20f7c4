package io.github.workflowautomation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** That the watch is on for every test, and sees what it is there for: each case runs tests that leave something behind. */
class SuiteWatchTest {
    /** What the tests of a case leave, last first. */
    private static final Deque<Closeable> LEFT = new ArrayDeque<>();

    @AfterEach
    void tidyUp() throws IOException {
        while (!LEFT.isEmpty()) {
            LEFT.pop().close();
        }
    }

    @Test
    void aSecretThatIsLoggedIsSeen() {
        assertThat(said(LogsASecret.class)).contains("what was logged", "the key is test-api-key-not-real");
    }

    static class LogsASecret {
        @Test
        void logs() {
            Logger.getLogger("test").warning("the key is test-api-key-not-real");
        }
    }

    @Test
    void aTokenThatIsPrintedIsSeen() {
        assertThat(said(PrintsAToken.class)).contains("what was logged", "token eyJ");
    }

    static class PrintsAToken {
        @Test
        void prints() {
            String part = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"not\":\"real\"}".getBytes(StandardCharsets.UTF_8));
            System.out.println("token " + part + "." + part + ".");
        }
    }

    @Test
    void anExceptionThatNobodyCaughtIsSeen() {
        assertThat(said(CatchesNothing.class)).contains("what was logged", "on purpose");
    }

    static class CatchesNothing {
        @Test
        void fails() throws InterruptedException {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("on purpose, for a test");
            });
            thread.start();
            thread.join();
        }
    }

    @Test
    void aSecretInTheNameOfAThreadIsSeen() {
        String before = Thread.currentThread().getName();
        LEFT.push(() -> Thread.currentThread().setName(before));

        assertThat(said(NamesAThread.class)).contains("the name of a thread");
    }

    static class NamesAThread {
        @Test
        void names() {
            Thread.currentThread().setName("call with opaque-token-not-real");
        }
    }

    @Test
    void anAnswerThatNobodyClosedIsSeen() {
        assertThat(said(LeaksABody.class)).contains("connections whose call nobody ended", "127.0.0.1");
    }

    static class LeaksABody {
        @Test
        void leaks() throws IOException {
            HttpServer server = server();
            LEFT.push(() -> server.stop(0));
            LEFT.push(ask(server));
        }
    }

    @Test
    void aBusyThreadIsSeen() {
        assertThat(said(KeepsListening.class)).contains("threads that are busy", "a listener that nobody ends");
    }

    static class KeepsListening {
        @Test
        void listens() throws IOException, InterruptedException {
            ServerSocket socket = new ServerSocket(0);
            LEFT.push(socket);
            CountDownLatch running = new CountDownLatch(1);
            new Thread(() -> accept(socket, running), "a listener that nobody ends").start();
            running.await();
        }
    }

    @Test
    void aServerOfAllTestsOfAClassMayBeBusyBetweenThem() {
        assertThat(said(TidiesUp.class, Duration.ofSeconds(10))).isEmpty();
    }

    static class TidiesUp {
        private static HttpServer server;

        @BeforeAll
        static void start() throws IOException {
            server = server();
        }

        @AfterAll
        static void stop() {
            server.stop(0);
        }

        @Test
        void closes() throws IOException {
            try (Response answer = ask(server)) {
                assertThat(answer.code()).isEqualTo(200);
            }
        }

        @Test
        void printsWhatIsNoSecret() {
            System.out.println("nothing of interest");
        }
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Response ask(HttpServer server) throws IOException {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new OkHttpClient()
                .newCall(new Request.Builder().url(address).build())
                .execute();
    }

    private static void accept(ServerSocket socket, CountDownLatch running) {
        running.countDown();
        try {
            socket.accept();
        } catch (IOException closed) {
            // that is how it ends
        }
    }

    /** {@return of what the tests were found guilty at once} */
    private static String said(Class<?> tests) {
        return said(tests, Duration.ZERO);
    }

    private static String said(Class<?> tests, Duration patience) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter("watch.patience", patience.toString())
                .execute();
        return results.allEvents().executions().finished().stream()
                .map(execution -> execution.getTerminationInfo().getExecutionResult())
                .flatMap(result -> result.getThrowable().stream())
                .map(Throwable::getMessage)
                .collect(Collectors.joining("\n"));
    }
}
