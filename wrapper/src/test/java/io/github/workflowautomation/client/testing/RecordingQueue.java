package io.github.workflowautomation.client.testing;

import io.github.workflowautomation.exchanges.Recorder;
import java.util.HashMap;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;

/** Hands over what a server receives to the second opinion, and answers what it was told to. */
public final class RecordingQueue extends QueueDispatcher {
    /** {@return a server that does so} */
    public static MockWebServer server() {
        MockWebServer server = new MockWebServer();
        server.setDispatcher(new RecordingQueue());
        return server;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        Map<String, String> headers = new HashMap<>();
        request.getHeaders().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
        Recorder.keep(
                String.valueOf(request.getMethod()),
                String.valueOf(request.getPath()),
                headers,
                request.getBody().snapshot().toByteArray());
        return super.dispatch(request);
    }
}
