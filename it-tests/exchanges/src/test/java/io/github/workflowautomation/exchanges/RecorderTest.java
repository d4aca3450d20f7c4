package io.github.workflowautomation.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
    private static final SentRequest POST = new SentRequest(
            "POST", "/things?a=%20", Map.of("Content-Type", "text/plain", "Host", "example.com"), "Zo\u00eb");

    @Test
    void aFileGivesBackWhatWasAdded(@TempDir Path folder) throws IOException {
        Exchange answered = new Exchange(
                "SomeTest.works", POST, Optional.of(new SentAnswer(200, Map.of("content-type", "a/b"), "\u00ff")));
        Exchange requestOnly = new Exchange("SomeTest.fails", POST, Optional.empty());
        Path file = folder.resolve("exchanges");
        try (ExchangeFile exchanges = ExchangeFile.create(file)) {
            exchanges.add(answered);
            exchanges.add(requestOnly);
        }

        assertThat(read(file)).containsExactly(answered, requestOnly);
        assertThat(POST.headers()).isEqualTo(Map.of("content-type", "text/plain"));
    }

    @Test
    void theFilterHandsOverWhatAServerReceivesAndAnswers() throws Exception {
        BlockingQueue<List<Object>> kept = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext context = server.createContext("/", RecorderTest::echo);
        context.getFilters().add(new RecordingFilter((request, answer) -> kept.add(List.of(request, answer))));
        server.start();
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/things?a=%20");
        HttpRequest request =
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString("one")).build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        server.stop(0);

        assertThat(answer.body()).isEqualTo("one");
        assertThat(kept.take())
                .containsExactly(
                        new SentRequest("POST", "/things?a=%20", Map.of(), "one"),
                        new SentAnswer(201, Map.of("Content-Type", "text/plain"), "one"));
    }

    private static void echo(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(201, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static List<Exchange> read(Path file) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        ExchangeFile.read(file, exchanges::add);
        return exchanges;
    }
}
