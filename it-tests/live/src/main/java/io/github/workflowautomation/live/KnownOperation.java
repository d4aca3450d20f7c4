package io.github.workflowautomation.live;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation of the bundle.
 *
 * @param id its id
 * @param section its section, which is the tag
 * @param method the HTTP method, in capitals
 * @param path the path with its variables in braces
 * @param safety {@code safe}, {@code idempotent} or {@code unsafe}
 * @param evidence the mark of what it is known by: D, S, C, T, I or L
 * @param required the parameters that a call cannot do without, in order
 * @param optional the query parameters that a call can do without
 * @param takesBody whether it has a body
 * @param view the operation in the bundle
 */
record KnownOperation(
        String id,
        String section,
        String method,
        String path,
        String safety,
        String evidence,
        List<Parameter> required,
        List<Parameter> optional,
        boolean takesBody,
        SchemaView view) {
    private static final String LEGACY = "legacy-rest";

    /**
     * A parameter.
     *
     * @param name its name
     * @param in {@code path} or {@code query}
     * @param byDefault its value unless another is given, empty for none
     */
    record Parameter(String name, String in, String byDefault) {}

    static KnownOperation of(JsonNode document, String path, String method) {
        JsonPointer place =
                JsonPointer.empty().appendProperty("paths").appendProperty(path).appendProperty(method);
        JsonNode node = document.at(place);
        return new KnownOperation(
                node.path("operationId").asText(),
                node.path("tags").path(0).asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                node.path("x-safety").asText("unsafe"),
                node.path("x-evidence").asText(),
                parametersOf(node, true),
                parametersOf(node, false),
                node.has("requestBody"),
                new SchemaView(document, place));
    }

    /** {@return whether it only reads} */
    boolean isSafe() {
        return safety.equals("safe");
    }

    /** {@return whether it is of the older API} */
    boolean isLegacy() {
        return section.equals(LEGACY);
    }

    /** {@return method and path, as in {@code GET /api/user/current}} */
    String call() {
        return method + " " + path;
    }

    /** {@return the status of success that is documented} */
    int successStatus() {
        return Integer.parseInt(success());
    }

    /** {@return whether a status is documented} */
    boolean documents(int status) {
        return view.node().path("responses").has(Integer.toString(status));
    }

    /** {@return the media type of a success, empty when it has no body} */
    Optional<String> mediaType() {
        JsonNode content = answer().node().path("content");
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(content.fieldNames().next());
    }

    /** {@return the schema of a success in JSON} */
    SchemaView jsonSchema() {
        return answer().child("content").child("application/json").child("schema");
    }

    private SchemaView answer() {
        return view.child("responses").child(success()).followed();
    }

    private String success() {
        List<String> statuses = new ArrayList<>();
        view.node().path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses.stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElse("200");
    }

    private static List<Parameter> parametersOf(JsonNode node, boolean required) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("required").asBoolean() == required) {
                parameters.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("schema").path("default").asText()));
            }
        }
        return List.copyOf(parameters);
    }
}
