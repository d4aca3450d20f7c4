package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation of the bundle.
 *
 * @param method the HTTP method, in lower case
 * @param path the path template
 * @param definition what the bundle says of it
 */
record BundleOperation(String method, String path, JsonValue definition) {
    private static final Map<String, JsonValue> LEAST =
            Map.of("array", JsonValue.of(List.of()), "boolean", JsonValue.of(true));

    String id() {
        return Bundle.text(definition, "operationId");
    }

    /** {@return method and path template} */
    String call() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    String section() {
        return Bundle.member(definition, "tags").elements().get(0).asString().orElseThrow();
    }

    /** {@return the letter of its evidence} */
    String evidence() {
        return Bundle.text(definition, "x-evidence");
    }

    /** {@return whether the vendor keeps it for itself} */
    boolean isInternal() {
        return definition.get("x-internal").isPresent();
    }

    /** {@return the example of its JSON answer, if there is one} */
    Optional<JsonValue> example() {
        return answer().flatMap(json -> json.get("example"));
    }

    /** {@return the example of its JSON answer, or else the least that fits, if the bundle tells its shape} */
    Optional<JsonValue> sample() {
        return example()
                .or(() -> schema().flatMap(schema -> schema.get("type"))
                        .flatMap(JsonValue::asString)
                        .map(LEAST::get));
    }

    /** {@return the schema of its JSON answer, if there is one} */
    Optional<JsonValue> schema() {
        return answer().flatMap(json -> json.get("schema"));
    }

    private Optional<JsonValue> answer() {
        return definition
                .get("responses")
                .flatMap(responses -> responses.get("200"))
                .flatMap(ok -> ok.get("content"))
                .flatMap(content -> content.get("application/json"));
    }

    /** {@return whether it wants a token} */
    boolean isSecured() {
        return !Bundle.member(definition, "security").elements().isEmpty();
    }

    /** {@return what the bundle says of its parameters in one place, such as the query} */
    List<JsonValue> parameters(String place) {
        return parameters()
                .filter(parameter -> Bundle.text(parameter, "in").equals(place))
                .toList();
    }

    /** {@return whether a call can have more parameters than it has to} */
    boolean hasOptionalParameters() {
        return parameters().anyMatch(parameter -> !isRequired(parameter));
    }

    /** {@return the statuses with which the bundle says that it fails, as texts; {@code default} for those not named} */
    List<String> errors() {
        return Bundle.members(Bundle.member(definition, "responses")).keySet().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5") || status.equals("default"))
                .toList();
    }

    /** {@return a value that the bundle allows for a parameter, if it lists any} */
    Optional<String> allowed(String javaName) {
        return parameters()
                .filter(parameter -> bare(Bundle.text(parameter, "name")).equals(bare(javaName)))
                .flatMap(parameter -> Bundle.member(parameter, "schema").get("enum").stream())
                .map(JsonValue::elements)
                .flatMap(List::stream)
                .flatMap(value -> value.asString().stream())
                .findFirst();
    }

    static boolean isRequired(JsonValue parameter) {
        return parameter.get("required").filter(JsonValue.of(true)::equals).isPresent();
    }

    private Stream<JsonValue> parameters() {
        return definition.get("parameters").stream().flatMap(parameters -> parameters.elements().stream());
    }

    /** A name in the bundle and its name in Java differ in case and in what is no letter. */
    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
