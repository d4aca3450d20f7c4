package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonArray;
import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One request as a route sees it: decoded, read to its end, and from a known caller where the route asks for one. */
final class ApiRequest {
    private final Map<String, String> path;
    private final Map<String, String> query;
    private final String contentType;
    private final byte[] body;
    private final Optional<Session> session;

    ApiRequest(
            Map<String, String> path,
            Map<String, String> query,
            String contentType,
            byte[] body,
            Optional<Session> session) {
        this.path = path;
        this.query = query;
        this.contentType = contentType;
        this.body = body;
        this.session = session;
    }

    Session session() {
        return session.orElseThrow(() -> Refusal.unauthorized("a bearer token is needed"));
    }

    Person caller() {
        return session().person();
    }

    /** Refuses the call when the API key behind the token does not allow that. */
    void requireGranted(Permission permission) {
        if (!session().isGranted(permission)) {
            throw Refusal.forbidden();
        }
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

    int pathNumber(String name) {
        String value = path(name);
        if (!value.matches("\\d{1,9}")) {
            throw Refusal.badRequest(name + " must be a whole number from 0");
        }
        return Integer.parseInt(value);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    boolean flag(String name) {
        return query(name).filter("true"::equals).isPresent();
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

    /** The body as a JSON object; an empty one has no members. */
    Map<String, JsonValue> object() {
        JsonValue body = json();
        if (body.isNull()) {
            return Map.of();
        }
        if (body instanceof JsonObject object) {
            return object.members();
        }
        throw Refusal.badRequest("the body must be a JSON object");
    }

    /** The ids in a body that is an array of them. */
    List<UUID> ids() {
        if (!(json() instanceof JsonArray array) || array.elements().isEmpty()) {
            throw Refusal.badRequest("the body must be an array of ids");
        }
        return array.elements().stream()
                .map(element -> element.asString()
                        .flatMap(ApiRequest::readId)
                        .orElseThrow(() -> Refusal.badRequest("the body must be an array of ids")))
                .toList();
    }

    /** A member of the body that must be there, as text. */
    String text(String name) {
        return Optional.ofNullable(object().get(name))
                .flatMap(JsonValue::asString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.badRequest(name + " is missing"));
    }

    /** A member of the body that must be an id. */
    UUID memberId(String name) {
        return readId(text(name)).orElseThrow(() -> Refusal.badRequest(name + " must be an id"));
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
