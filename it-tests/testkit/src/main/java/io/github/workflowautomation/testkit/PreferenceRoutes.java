package io.github.workflowautomation.testkit;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What users prefer, by category: kept as it was sent, and given back so. */
final class PreferenceRoutes {
    private final Map<Person, Map<String, JsonValue>> all = new HashMap<>();

    void addTo(Routes routes) {
        String one = "/api/user/preferences/{category}";
        routes.add("GET", "/api/user/preferences", request -> ApiAnswer.json(JsonValue.of(of(request))));
        routes.add("PATCH", "/api/user/preferences", this::update);
        routes.add("GET", one, this::category);
        routes.add("DELETE", one, this::delete);
    }

    private ApiAnswer update(ApiRequest request) {
        of(request).putAll(request.object());
        return ApiAnswer.json(JsonValue.of(of(request)));
    }

    /** An object without members where nothing is preferred. */
    private ApiAnswer category(ApiRequest request) {
        return ApiAnswer.json(of(request).getOrDefault(request.path("category"), JsonValue.of(Map.of())));
    }

    private ApiAnswer delete(ApiRequest request) {
        of(request).remove(request.path("category"));
        return ApiAnswer.json(true);
    }

    private Map<String, JsonValue> of(ApiRequest request) {
        return all.computeIfAbsent(request.caller(), nobodyYet -> new LinkedHashMap<>());
    }
}
