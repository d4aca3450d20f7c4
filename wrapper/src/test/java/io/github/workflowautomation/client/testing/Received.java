package io.github.workflowautomation.client.testing;

import java.util.Map;
import java.util.TreeMap;

/** One request as it stood on the socket. */
public record Received(String method, String target, Map<String, String> headers, String body, int connection) {
    public Received {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    public String line() {
        return method + " " + target;
    }

    public String authorization() {
        return headers.getOrDefault("Authorization", "none");
    }
}
