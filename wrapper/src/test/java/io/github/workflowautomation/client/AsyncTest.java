package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.client.error.NotFoundException;
import io.github.workflowautomation.client.testing.Clients;
import io.github.workflowautomation.client.testing.RawServer;
import io.github.workflowautomation.client.testing.Reply;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AsyncTest {
    private static final RequestId REQUEST = new RequestId("r-1");

    @TempDir
    private Path folder;

    @Test
    void bringsWhatTheWaitingMethodBrings() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{\"sid\":\"r-1\",\"name\":\"Trip\"}"));
                WorkflowClient client = Clients.withToken(server)) {
            Request request = client.async().requests().get(REQUEST).get(10, TimeUnit.SECONDS);

            assertThat(request).isEqualTo(client.requests().get(REQUEST));
        }
    }

    @Test
    void failsWithWhatTheWaitingMethodThrows() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.of(404, "application/json", "{}"));
                WorkflowClient client = Clients.withToken(server)) {
            CompletableFuture<Request> request = client.async().requests().get(REQUEST);

            assertThat(request)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void fetchesAListPageByPage() throws Exception {
        try (RawServer server = RawServer.answering(
                        request -> Reply.json("{\"items\":[{\"sid\":\"t-1\"},{\"sid\":\"t-2\"}],\"total\":2}"));
                WorkflowClient client = Clients.withToken(server)) {
            AsyncPager<Task> mine = client.async().tasks().mine();
            assertThat(server.requests()).isEmpty();

            List<TaskId> seen = new ArrayList<>();
            mine.forEach(task -> seen.add(task.id())).get(10, TimeUnit.SECONDS);
            List<Integer> sizes = new ArrayList<>();
            mine.forEachPage(page -> sizes.add(page.items().size())).get(10, TimeUnit.SECONDS);

            assertThat(seen).containsExactly(new TaskId("t-1"), new TaskId("t-2"));
            assertThat(sizes).containsExactly(2);
            assertThat(mine.toList().get(10, TimeUnit.SECONDS)).hasSize(2);
        }
    }

    @Test
    void downloadsToAFile() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.of(200, "application/pdf", "content"));
                WorkflowClient client = Clients.withToken(server)) {
            Path file = folder.resolve("receipt.pdf");

            Path written =
                    client.async().files().download(new FileId("f-1")).to(file).get(10, TimeUnit.SECONDS);

            assertThat(Files.readString(written)).isEqualTo("content");
        }
    }

    /** The answer never comes to its end, and the client would wait twice as long for it as this test does. */
    @Test
    @Timeout(10)
    void aCancelledFutureClosesTheConnection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(request -> {
                    arrived.countDown();
                    return Reply.raw(
                            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
                });
                WorkflowClient client = Clients.withToken(server)) {
            CompletableFuture<Request> request = client.async().requests().get(REQUEST);
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

            request.cancel(true);

            assertThatThrownBy(request::join).isInstanceOf(CancellationException.class);
            server.awaitHangUps(1);
        }
    }

    @Test
    void aClosedClientSaysSo() throws Exception {
        try (RawServer server = RawServer.answering(request -> Reply.json("{}"))) {
            WorkflowClient client = Clients.withToken(server);
            AsyncWorkflow async = client.async();
            client.close();

            assertThatThrownBy(() -> async.users().current()).hasMessage("This client is closed.");
            assertThatThrownBy(client::async).hasMessage("This client is closed.");
        }
    }

    @Test
    void everyFriendlyClassIsThere() {
        List<String> waiting = Stream.of(WorkflowClient.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> hasTwin(method.getReturnType()))
                .map(Method::getName)
                .sorted()
                .toList();

        assertThat(AsyncWorkflow.class.getDeclaredMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(waiting)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static boolean hasTwin(Class<?> type) {
        try {
            Class.forName(type.getPackageName() + ".Async" + type.getSimpleName());
            return type.getPackage().equals(WorkflowClient.class.getPackage());
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
