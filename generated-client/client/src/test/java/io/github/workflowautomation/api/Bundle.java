package io.github.workflowautomation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The bundle, read as plain YAML: nothing of the generator and no OpenAPI library has a say in it. */
final class Bundle {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Bundle() {}

    /** A parameter that the bundle calls secret. */
    record SecretParameter(String operationId, String in, String name) {}

    /** What the bundle says of an operation. */
    record Operation(
            String id, String method, String path, String tag, String safety, String evidence, boolean internal) {}

    static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        forEachOperation((path, method, operation) -> operations.add(new Operation(
                text(operation, "operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                String.valueOf(list(operation, "tags").get(0)),
                text(operation, "x-safety").toUpperCase(Locale.ROOT),
                text(operation, "x-evidence"),
                Boolean.TRUE.equals(operation.get("x-internal")))));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    static List<SecretParameter> secretParameters() {
        List<SecretParameter> secrets = new ArrayList<>();
        forEachOperation((path, method, operation) -> {
            for (Object parameter : list(operation, "parameters")) {
                Map<?, ?> map = (Map<?, ?>) parameter;
                if (Boolean.TRUE.equals(map.get("x-secret"))) {
                    secrets.add(
                            new SecretParameter(text(operation, "operationId"), text(map, "in"), text(map, "name")));
                }
            }
        });
        assertThat(secrets).isNotEmpty();
        return secrets;
    }

    private interface Visitor {
        void visit(String path, String method, Map<?, ?> operation);
    }

    private static void forEachOperation(Visitor visitor) {
        map(document(), "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((key, value) -> {
                    if (METHODS.contains(String.valueOf(key))) {
                        visitor.visit(String.valueOf(path), String.valueOf(key), (Map<?, ?>) value);
                    }
                }));
    }

    private static Map<?, ?> document() {
        Path file = Path.of("..", "..", "openapi", "workflow-automation.yaml");
        try (Reader reader = Files.newBufferedReader(file)) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return (Map<?, ?>) new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(Map<?, ?> map, String name) {
        return (Map<?, ?>) Objects.requireNonNull(map.get(name), name);
    }

    private static List<?> list(Map<?, ?> map, String name) {
        return map.get(name) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }
}
