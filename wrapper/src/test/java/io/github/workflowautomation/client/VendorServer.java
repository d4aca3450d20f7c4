package io.github.workflowautomation.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.api.support.JsonValue;
import io.github.workflowautomation.client.testing.RecordingQueue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A tenant that answers what it was told to, in order, and a client of it. After the test, every answer must have been
 * fetched and every request looked at.
 */
final class VendorServer implements BeforeEachCallback, AfterEachCallback {
    private final MockWebServer server = RecordingQueue.server();
    private final List<WorkflowClient> clients = new ArrayList<>();
    private int answers;
    private int looked;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        clients.forEach(WorkflowClient::close);
        server.shutdown();
        if (context.getExecutionException().isEmpty()) {
            assertThat(server.getRequestCount()).as("requests and answers").isEqualTo(answers);
            assertThat(looked).as("requests looked at").isEqualTo(answers);
        }
    }

    /** Adds an answer of JSON. */
    VendorServer answers(String json) {
        return answers(
                new MockResponse().setHeader("Content-Type", "application/json").setBody(json));
    }

    /** Adds an answer of bytes. */
    VendorServer answersFile(String content, String... headers) {
        MockResponse response = new MockResponse()
                .setHeader("Content-Type", "application/octet-stream")
                .setBody(content);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        return answers(response);
    }

    /** Adds an answer. */
    VendorServer answers(MockResponse response) {
        server.enqueue(response);
        answers++;
        return this;
    }

    /** {@return a client of the tenant acme} */
    WorkflowClient client() {
        return client(VendorConventions.defaults());
    }

    WorkflowClient client(VendorConventions conventions) {
        return client(conventions, Generation.CURRENT);
    }

    /** {@return a client of the older API} */
    WorkflowClient legacyClient() {
        return legacyClient(VendorConventions.defaults());
    }

    WorkflowClient legacyClient(VendorConventions conventions) {
        return client(conventions, Generation.LEGACY);
    }

    private WorkflowClient client(VendorConventions conventions, Generation generation) {
        WorkflowClient client = WorkflowClient.builder()
                .tenant("acme", "127.0.0.1:" + server.getPort())
                .bearerToken("test-token-not-real")
                .generation(generation)
                .conventions(conventions)
                .build();
        clients.add(client);
        return client;
    }

    /** {@return method and path of the next request, with the body where there is one} */
    String asked() {
        RecordedRequest request = request();
        String body = request.getBody().readUtf8();
        return request.getMethod() + " " + request.getPath() + (body.isEmpty() ? "" : " " + body);
    }

    /** {@return the next request} */
    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer test-token-not-real");
            looked++;
            return request;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonValue json(String text) {
        return JsonValue.parse(text);
    }
}
