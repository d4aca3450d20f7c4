package io.github.workflowautomation.generator;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A document whose every text wants to be something else than text. The same seed gives the same document. */
final class HostileDocument {
    private static final int SIZE = 25;

    /** The parser of JSON takes no longer names of members. */
    private static final int LONGEST_KEY = 16_384;

    /** What breaks comments, literals, templates, URLs and eyes. */
    private static final List<String> TEXTS = List.of(
            "*/ static final int INJECTED = 1; /*",
            "\\u002a/ static final int INJECTED = 1; /*",
            "\"; static final int INJECTED = 1; //",
            "\\\"; static final int INJECTED = 1; //",
            "\\",
            "\\\\u0022",
            "\"\"\"",
            "'",
            "$",
            "${jndi:x}",
            "$1\\1%s%n",
            "@see nothing",
            "{@link Nothing}",
            "{@code",
            "@Deprecated",
            "<script>alert(1)</script>",
            "</code><p>",
            "&lt;&#x2a;&#47;",
            "{{methods}}",
            "{{/section}}{{^x}}",
            "a\nb\r\nc\n * @return d",
            "\u202e\u2066reversed\u2069",
            "\u0000\u0001\u007f\u0085\u2028\u2029\ufeff",
            "\ud800 alone",
            "\ud83d\ude42\ud83d\ude42",
            "\t\f\b",
            "*",
            "/",
            "//",
            "/**",
            "*/",
            "",
            " ",
            "class",
            "int",
            "_",
            "0",
            "null",
            "Object",
            "x".repeat(10_000),
            "\u00e9".repeat(40_000),
            "\ud83d\ude42".repeat(17_000));

    private final Random random;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, List<String>> enums = new LinkedHashMap<>();
    private final Map<String, List<String>> models = new LinkedHashMap<>();

    /** What the document says of an operation. */
    record Operation(String id, String path, String summary, List<String> queryNames, List<String> fieldNames) {}

    HostileDocument(long seed) {
        this.random = new Random(seed);
    }

    List<Operation> operations() {
        return operations;
    }

    /** Values by schema. */
    Map<String, List<String>> enums() {
        return enums;
    }

    /** Members by schema. */
    Map<String, List<String>> models() {
        return models;
    }

    Path write(Path file) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (int i = 0; i < SIZE; i++) {
            schemas.put(named("e" + i), enumeration());
            schemas.put(named("m" + i), model());
            paths.put("/p" + i + "/" + shortText().replaceAll("[{}?#]", ""), Map.of("post", operation(i)));
        }
        named(schemas);
        int index = 0;
        for (Map.Entry<String, Object> path : paths.entrySet()) {
            Operation said = operations.get(index);
            operations.set(
                    index++,
                    new Operation(said.id(), path.getKey(), said.summary(), said.queryNames(), said.fieldNames()));
        }
        Map<String, Object> document = Map.of(
                "openapi", "3.0.3",
                "info", Map.of("title", text(), "version", text()),
                "tags", List.of(Map.of("name", "a", "description", text())),
                "paths", paths,
                "components", Map.of("schemas", schemas));
        try {
            Files.writeString(
                    file,
                    Json.mapper()
                            .writer()
                            .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                            .writeValueAsString(document));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void named(Map<String, Object> schemas) {
        schemas.forEach((name, schema) -> {
            Map<?, ?> map = (Map<?, ?>) schema;
            if (map.get("enum") instanceof List<?> values) {
                enums.put(name, values.stream().map(String::valueOf).toList());
            } else if (map.get("properties") instanceof Map<?, ?> properties) {
                models.put(
                        name, properties.keySet().stream().map(String::valueOf).toList());
            }
        });
    }

    private Map<String, Object> enumeration() {
        return Map.of("type", "string", "description", text(), "enum", distinct());
    }

    private Map<String, Object> model() {
        return Map.of("type", "object", "description", text(), "properties", properties());
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        distinct().forEach(name -> properties.put(key(name), string()));
        return properties;
    }

    /** Short enough, and without half a character, which nothing can send. */
    private static String key(String name) {
        String cut = name.substring(0, Math.min(name.length(), LONGEST_KEY));
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Map<String, Object> string() {
        return Map.of(
                "type",
                "string",
                "description",
                text(),
                "default",
                text(),
                "example",
                text(),
                "pattern",
                text(),
                "title",
                text());
    }

    private Map<String, Object> operation(int index) {
        String id = shortText() + index;
        String summary = text();
        List<String> names = distinct();
        List<Object> parameters = new ArrayList<>();
        for (String name : names) {
            parameters.add(Map.of("name", name, "in", "query", "description", text(), "schema", string()));
        }
        parameters.add(Map.of("name", shortText(), "in", "header", "description", text(), "schema", string()));
        parameters.add(Map.of("name", "c", "in", "cookie", "description", text(), "schema", string()));
        Map<String, Object> fields = properties();
        Map<String, Object> form = Map.of("type", "object", "description", text(), "properties", fields);
        operations.add(new Operation(id, "", summary, names, List.copyOf(fields.keySet())));
        return Map.of(
                "operationId", id,
                "tags", List.of(random.nextBoolean() ? "a" : shortText()),
                "summary", summary,
                "description", text(),
                "x-safety-reason", text(),
                "parameters", parameters,
                "requestBody",
                        Map.of(
                                "description",
                                text(),
                                "content",
                                Map.of("application/x-www-form-urlencoded", Map.of("schema", form))),
                "responses", Map.of("200", Map.of("description", text())));
    }

    private String named(String name) {
        return name
                + shortText()
                        .replaceAll("[^\\p{Print}]", "")
                        .replace("$", "")
                        .replace("/", "")
                        .replace("~", "");
    }

    /** One to four different texts. */
    private List<String> distinct() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String text = text();
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String text() {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextInt(3) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }

    private String shortText() {
        String text = text();
        return text.length() > 1000 ? text.substring(0, 10) : text;
    }
}
