package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One request as a route sees it: decoded, read to its end, and from a known caller where the route asks for one. */
final class ApiRequest {
    private final Map<String, String> path;
    private final Map<String, String> query;
    private final String contentType;
    private final byte[] body;
    private final Optional<Person> caller;

    ApiRequest(
            Map<String, String> path,
            Map<String, String> query,
            String contentType,
            byte[] body,
            Optional<Person> caller) {
        this.path = path;
        this.query = query;
        this.contentType = contentType;
        this.body = body;
        this.caller = caller;
    }

    Person caller() {
        return caller.orElseThrow(() -> Refusal.unauthorized("a bearer token is needed"));
    }

    String path(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalStateException("The route has no parameter " + name);
        }
        return value;
    }

    /** An id in the path, in either case. */
    UUID id(String name) {
        return readId(path(name)).orElseThrow(() -> Refusal.notFound("no such " + name));
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    int number(String name, int byDefault) {
        Optional<String> value = query(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (!value.get().matches("\\d{1,9}")) {
            throw Refusal.badRequest(name + " must be a whole number from 0");
        }
        return Integer.parseInt(value.get());
    }

    /** The body as JSON; an empty one is {@code null}, as JSON has it. */
    JsonValue json() {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            return JsonValue.parse(text.isBlank() ? "null" : text);
        } catch (IllegalArgumentException notJson) {
            throw Refusal.badRequest("the body is not JSON");
        }
    }

    Multipart multipart() {
        return Multipart.parse(contentType, body);
    }

    static Optional<UUID> readId(String text) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
