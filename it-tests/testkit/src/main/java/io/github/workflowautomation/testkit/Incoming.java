package io.github.workflowautomation.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request as it came from the socket.
 *
 * @param path still encoded
 * @param query still encoded; empty when there is none
 */
record Incoming(
        String method, String path, String query, Optional<String> authorization, String contentType, byte[] body) {
    /** What the vendor's sample chart lets through its proxy. */
    static final int BODY_LIMIT = 25 * 1024 * 1024;

    static Incoming of(HttpExchange exchange) throws IOException {
        return new Incoming(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                header(exchange, "Authorization"),
                header(exchange, "Content-Type").orElse(""),
                exchange.getRequestBody().readNBytes(BODY_LIMIT + 1));
    }

    boolean isTooLarge() {
        return body.length > BODY_LIMIT;
    }

    /** The body, when it is text. */
    String text() {
        boolean text = contentType.startsWith("application/json")
                || contentType.startsWith("text/")
                || contentType.startsWith("application/x-www-form-urlencoded");
        return text ? new String(body, StandardCharsets.UTF_8) : "";
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
