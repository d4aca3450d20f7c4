package io.github.workflowautomation.generator.operation;

import io.github.workflowautomation.generator.GeneratedClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import retrofit2.Call;
import retrofit2.Response;

/** A server beside a client of {@code operations/wire.yaml}, which is generated and compiled once for all tests. */
final class WireServer implements AfterEachCallback {
    private final MockWebServer server = new MockWebServer();

    private static final class Shared {
        private static final GeneratedClient CLIENT = generated();

        private static GeneratedClient generated() {
            try {
                Path folder = Files.createTempDirectory("wire");
                return GeneratedClient.from(GeneratedClient.resource("operations/wire.yaml"), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static GeneratedClient client() {
        return Shared.CLIENT;
    }

    /** A client whose base URL has a path, as the document's server has. */
    Api api() {
        return new Api(client(), url("/v1/"));
    }

    HttpUrl url(String path) {
        return server.url(path);
    }

    /** Sends the call and gives what the server saw. */
    RecordedRequest sent(Call<?> call) {
        answer(call, new MockResponse().setResponseCode(204));
        return request();
    }

    /** The answer of the server as the client reads it. */
    Response<?> answer(Call<?> call, MockResponse response) {
        server.enqueue(response);
        try {
            return call.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            if (request == null) {
                throw new IllegalStateException("nothing was sent");
            }
            return request;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        server.shutdown();
    }
}
