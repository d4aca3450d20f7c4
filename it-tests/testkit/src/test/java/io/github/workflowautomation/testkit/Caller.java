package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Calls a fake tenant as a program would that knows nothing of our client. */
final class Caller {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FakeTenant tenant;
    private final Optional<String> bearer;

    private Caller(FakeTenant tenant, Optional<String> bearer) {
        this.tenant = tenant;
        this.bearer = bearer;
    }

    /** What came back. */
    static final class Reply {
        private final HttpResponse<byte[]> response;

        private Reply(HttpResponse<byte[]> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        String contentType() {
            return header("Content-Type");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        JsonValue json() {
            return JsonValue.parse(text());
        }

        /** Status and body in one, for a whole comparison. */
        String line() {
            return status() + " " + text();
        }

        /** A member of the answer, by dots; an index steps into an array. */
        String at(String path) {
            JsonValue value = json();
            for (String step : path.split("\\.", -1)) {
                value = step.matches("\\d+")
                        ? value.elements().get(Integer.parseInt(step))
                        : value.get(step).orElseThrow();
            }
            return value.asString().orElseThrow();
        }
    }

    static Caller stranger(FakeTenant tenant) {
        return new Caller(tenant, Optional.empty());
    }

    /** Someone with a token of this tenant, which must answer with the standard token object. */
    static Caller as(FakeTenant tenant, String userName) {
        return stranger(tenant).with(token(tenant, userName, ""));
    }

    static String token(FakeTenant tenant, String userName, String query) {
        String path = "/api/auth/apikey/" + tenant.tenantId() + "/" + tenant.apiKey() + "/impersonate/" + userName;
        return stranger(tenant).get(path + query).at("token");
    }

    Caller with(String token) {
        return new Caller(tenant, Optional.of(token));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Reply post(String path, String contentType, byte[] body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    Reply patch(String path, String json) {
        return send("PATCH", path, json);
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    Reply delete(String path, String json) {
        return send("DELETE", path, json);
    }

    Reply send(String method, String path, String json) {
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(tenant.baseUri().resolve(path));
        bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
