package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** API keys: made, listed, deleted. A key is shown once, when it is made (D). */
final class ApiKeyRoutes {
    private final ApiKeys keys;
    private final Bearers bearers;
    private final Wire wire;

    ApiKeyRoutes(ApiKeys keys, Bearers bearers, Wire wire) {
        this.keys = keys;
        this.bearers = bearers;
        this.wire = wire;
    }

    void addTo(Routes routes) {
        routes.addForAdministrators("GET", "/api/auth/apikey", request -> list(request, keys.ofTenant()));
        routes.addForAdministrators("POST", "/api/auth/apikey", this::create);
        routes.addForAdministrators("DELETE", "/api/auth/apikey/{id}", request -> delete(request, keys.ofTenant()));
        routes.add("GET", "/api/auth/personalapikey", request -> list(request, keys.of(request.caller())));
        routes.add(
                "POST",
                "/api/auth/personalapikey",
                request -> ApiAnswer.json(shown(keys.createPersonal(request.caller()))));
        routes.add("DELETE", "/api/auth/personalapikey/{id}", request -> delete(request, keys.of(request.caller())));
    }

    private ApiAnswer list(ApiRequest request, List<ApiKey> shown) {
        return wire.whole(request, shown, this::json);
    }

    private ApiAnswer create(ApiRequest request) {
        JsonValue body = request.json();
        String description = text(body, "description").orElse("");
        Optional<Instant> expires = text(body, "expirationDate").map(ApiKeyRoutes::moment);
        return ApiAnswer.json(shown(keys.create(description, expires, EnumSet.allOf(Permission.class))));
    }

    private ApiAnswer delete(ApiRequest request, List<ApiKey> among) {
        keys.delete(request.id("id"), among).ifPresent(bearers::revoke);
        return ApiAnswer.json(true);
    }

    private Map<String, Object> json(ApiKey key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", wire.id(key.id()));
        json.put("description", key.description());
        json.put("createdDate", Wire.time(key.created()));
        json.put("expirationDate", Wire.time(key.expires()));
        return json;
    }

    private Map<String, Object> shown(ApiKey key) {
        Map<String, Object> json = json(key);
        json.put("privateKey", key.secret());
        return json;
    }

    private static Optional<String> text(JsonValue body, String name) {
        return body.get(name).flatMap(JsonValue::asString);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Refusal.badRequest("expirationDate must be a date and time of ISO 8601 in UTC");
        }
    }
}
