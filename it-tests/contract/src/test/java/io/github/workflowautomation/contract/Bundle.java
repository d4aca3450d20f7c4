package io.github.workflowautomation.contract;

import io.github.workflowautomation.api.support.JsonObject;
import io.github.workflowautomation.api.support.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The bundle as the contract tests see it: read as plain YAML, so that no code which made the client can hide a loss.
 *
 * @param document all of it
 */
record Bundle(JsonValue document) {
    private static final int MAX_CHARACTERS = 20_000_000;

    static Bundle read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        try (Reader reader = Files.newBufferedReader(file)) {
            Object document = new Yaml(new SafeConstructor(options)).load(reader);
            return new Bundle(JsonValue.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return its operations, in its order} */
    List<BundleOperation> operations() {
        return members(member(document, "paths")).entrySet().stream()
                .flatMap(path -> members(path.getValue()).entrySet().stream()
                        .map(method -> new BundleOperation(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    /** {@return the examples of its JSON answers, by the ids of the operations} */
    Map<String, JsonValue> examples() {
        return byOperation(BundleOperation::example);
    }

    /** {@return an answer of each operation whose shape is told, by their ids} */
    Map<String, JsonValue> samples() {
        return byOperation(BundleOperation::sample);
    }

    private Map<String, JsonValue> byOperation(Function<BundleOperation, Optional<JsonValue>> answer) {
        Map<String, JsonValue> answers = new HashMap<>();
        operations().forEach(operation -> answer.apply(operation).ifPresent(json -> answers.put(operation.id(), json)));
        return answers;
    }

    /** {@return what a reference within the bundle refers to, or the value itself when it is none} */
    JsonValue resolved(JsonValue value) {
        return value.get("$ref").flatMap(JsonValue::asString).map(this::at).orElse(value);
    }

    private JsonValue at(String reference) {
        JsonValue found = document;
        for (String name : reference.substring("#/".length()).split("/", -1)) {
            found = member(found, name);
        }
        return found;
    }

    static String text(JsonValue object, String name) {
        return member(object, name).asString().orElseThrow();
    }

    static JsonValue member(JsonValue object, String name) {
        return object.get(name).orElseThrow(() -> new IllegalArgumentException("The bundle has no " + name + " here."));
    }

    static Map<String, JsonValue> members(JsonValue object) {
        return ((JsonObject) object).members();
    }
}
