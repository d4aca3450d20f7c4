package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer: status, headers and bytes. */
final class ApiAnswer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private ApiAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** The same with one more header. */
    ApiAnswer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ApiAnswer(status, more, body);
    }

    static ApiAnswer json(Object value) {
        return json(200, value);
    }

    static ApiAnswer text(String text) {
        return of(200, "text/plain; charset=utf-8", text);
    }

    static ApiAnswer csv(String text) {
        return of(200, "text/csv; charset=utf-8", text);
    }

    static ApiAnswer file(String name, StoredFile.Version version) {
        return file(name, version.contentType(), version.bytes());
    }

    static ApiAnswer file(String name, byte[] bytes) {
        return file(name, "application/octet-stream", bytes.clone());
    }

    private static ApiAnswer file(String name, String contentType, byte[] bytes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Content-Disposition", ContentDisposition.attachment(name));
        return new ApiAnswer(200, headers, bytes);
    }

    static ApiAnswer refusal(int status, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", status);
        error.put("message", message);
        return json(status, error);
    }

    static ApiAnswer found(String location) {
        return new ApiAnswer(302, Map.of("Location", location), new byte[0]);
    }

    static ApiAnswer refusal(Refusal refusal) {
        if (refusal.isPlain()) {
            return of(refusal.status(), "text/plain; charset=utf-8", refusal.title());
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("status", refusal.status());
        error.put("message", refusal.title());
        error.put("description", refusal.description());
        return json(refusal.status(), error);
    }

    private static ApiAnswer json(int status, Object value) {
        return of(status, "application/json; charset=utf-8", JsonValue.of(value).toJson());
    }

    private static ApiAnswer of(int status, String contentType, String text) {
        return new ApiAnswer(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }
}
