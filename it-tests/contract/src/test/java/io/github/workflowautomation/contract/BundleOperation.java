package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation of the bundle.
 *
 * @param method the HTTP method, in lower case
 * @param path the path template
 * @param definition what the bundle says of it
 */
record BundleOperation(String method, String path, JsonValue definition) {
    String id() {
        return text(definition, "operationId");
    }

    String section() {
        return Bundle.member(definition, "tags").elements().get(0).asString().orElseThrow();
    }

    /** {@return the letter of its evidence} */
    String evidence() {
        return text(definition, "x-evidence");
    }

    /** {@return whether the vendor keeps it for itself} */
    boolean isInternal() {
        return definition.get("x-internal").isPresent();
    }

    /** {@return the example of its JSON answer, if there is one} */
    Optional<JsonValue> example() {
        return answer().flatMap(json -> json.get("example"));
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

    /** {@return a value that the bundle allows for a parameter, if it lists any} */
    Optional<String> allowed(String javaName) {
        return definition.get("parameters").stream()
                .flatMap(parameters -> parameters.elements().stream())
                .filter(parameter -> bare(text(parameter, "name")).equals(bare(javaName)))
                .flatMap(parameter -> Bundle.member(parameter, "schema").get("enum").stream())
                .map(JsonValue::elements)
                .flatMap(List::stream)
                .flatMap(value -> value.asString().stream())
                .findFirst();
    }

    private static String text(JsonValue object, String name) {
        return Bundle.member(object, name).asString().orElseThrow();
    }

    /** A name in the bundle and its name in Java differ in case and in what is no letter. */
    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
