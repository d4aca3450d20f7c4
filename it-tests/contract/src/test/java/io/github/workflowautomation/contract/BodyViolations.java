package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * What can be wrong with the body of an operation.
 *
 * @param bundle tells what schemas refer to
 */
record BodyViolations(Bundle bundle) {
    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";
    private static final String ONE_PART =
            "--part\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nmade up\r\n--part--\r\n";

    /** {@return the strictest constraint that it has, broken} */
    Optional<Violation> of(BundleOperation operation) {
        return operation
                .definition()
                .get("requestBody")
                .map(body -> Bundle.members(Bundle.member(body, "content")))
                .map(content -> content.entrySet().iterator().next())
                .map(content -> of(content.getKey(), bundle.resolved(Bundle.member(content.getValue(), "schema"))));
    }

    private Violation of(String contentType, JsonValue schema) {
        if (contentType.equals(JSON) && schema.get("type").isPresent()) {
            return field(schema).orElseGet(() -> bodyOfOtherType(schema));
        }
        return schema.get("required")
                .map(required -> withoutField(contentType, required))
                .orElseGet(() -> otherContentType(contentType));
    }

    /** A field of a simple type becomes an object. */
    private Optional<Violation> field(JsonValue schema) {
        return schema.get("properties").map(Bundle::members).stream()
                .flatMap(properties -> properties.entrySet().stream())
                .filter(property -> isSimple(property.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .map(name -> new Violation(
                        Violation.Kind.FIELD_TYPE,
                        "\"location\":[\"request\",\"body\",\"" + name + "\"]",
                        body(JSON, JsonValue.of(Map.of(name, Map.of())).toJson())));
    }

    private static boolean isSimple(JsonValue property) {
        return property.get("type")
                .flatMap(JsonValue::asString)
                .filter(type -> !type.equals("object") && !type.equals("array"))
                .isPresent();
    }

    private static Violation bodyOfOtherType(JsonValue schema) {
        String type = Bundle.text(schema, "type");
        return new Violation(
                Violation.Kind.BODY_TYPE, "must be " + type, body(JSON, type.equals("array") ? "{}" : "[]"));
    }

    private static Violation withoutField(String contentType, JsonValue required) {
        List<String> names = required.elements().stream()
                .map(name -> name.asString().orElseThrow())
                .toList();
        String named = "must have required property '" + names.get(0) + "'";
        return new Violation(
                Violation.Kind.FIELD_MISSING,
                named,
                contentType.equals(MULTIPART)
                        ? body(contentType + "; boundary=part", ONE_PART)
                        : body(contentType, form(names.subList(1, names.size()))));
    }

    private static String form(List<String> names) {
        return names.stream().map(name -> name + "=made+up").collect(Collectors.joining("&"));
    }

    private static Violation otherContentType(String contentType) {
        return new Violation(
                Violation.Kind.CONTENT_TYPE, "Supported content types: " + contentType, body("text/plain", "made up"));
    }

    private static UnaryOperator<Request> body(String contentType, String text) {
        return request -> request.newBuilder()
                .method(request.method(), RequestBody.create(text, MediaType.get(contentType)))
                .header("Content-Type", contentType)
                .build();
    }
}
