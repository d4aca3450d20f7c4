package io.github.workflowautomation.openapi.write;

import io.github.workflowautomation.openapi.tree.HttpMethods;
import java.util.Comparator;
import java.util.List;

/**
 * The objects of an OpenAPI document that have an order of their own: the members named here come first and in this
 * order, all others after them by code point.
 */
enum Kind {
    DOCUMENT("openapi", "info", "servers", "tags", "paths", "components"),
    INFO("title", "description", "version"),
    PATH_ITEM(HttpMethods.IN_ORDER),
    OPERATION(
            "tags",
            "operationId",
            "summary",
            "description",
            "deprecated",
            "x-evidence",
            "x-seen-in",
            "x-seen-on",
            "x-vendor-removed",
            "x-safety",
            "x-safety-reason",
            "x-internal",
            "x-vendor-tags",
            "security",
            "parameters",
            "requestBody",
            "responses"),
    PARAMETER("name", "in", "description", "required", "x-secret", "style", "explode", "schema"),
    BODY("description", "required", "content"),
    SCHEMA("$ref", "type", "format", "nullable", "description", "enum", "items", "required", "properties"),
    TAG("name", "description"),
    COMPONENTS("securitySchemes", "parameters", "requestBodies", "headers", "responses", "schemas"),
    SECURITY_SCHEME("type", "description", "name", "in", "scheme", "bearerFormat"),
    /** Everything else: by code point alone. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> first;

    Kind(String... first) {
        this(List.of(first));
    }

    Kind(List<String> first) {
        this.first = first;
    }

    Comparator<String> order() {
        return Comparator.comparingInt(this::rank).thenComparing(CodePoints.ORDER);
    }

    private int rank(String name) {
        int index = first.indexOf(name);
        return index < 0 ? first.size() : index;
    }
}
