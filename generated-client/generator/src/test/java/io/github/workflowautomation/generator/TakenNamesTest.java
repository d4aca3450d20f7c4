package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are named like the classes that generated code uses: each is a class of its own beside those. */
class TakenNamesTest {
    private static final Pattern IMPORT =
            Pattern.compile("^import (?!generated\\.sample\\.(model|parameter))[\\w.]*?(\\w+);$");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");

    @TempDir
    private Path folder;

    @Test
    void a_schema_may_have_the_name_of_any_class_that_generated_code_uses() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String document :
                List.of("models/scalars-3.0.yaml", "models/composition-3.0.yaml", "operations/wire.yaml")) {
            used.addAll(namesUsedIn(document));
        }
        assertThat(used).contains("OffsetDateTime", "IllegalArgumentException", "UnionJsonAdapter", "QueryMap");
        GeneratedModels models =
                GeneratedModels.ofDocument(documentOf(used), Files.createDirectory(folder.resolve("taken")));
        for (String name : used) {
            String json = "{\"value\":\"x\",\"next\":{\"at\":\"2026-01-02T03:04:05Z\"}}";
            assertThat(models.echo(models.classOf(name), json)).as(name).isEqualTo(json);
        }
    }

    private Set<String> namesUsedIn(String document) throws IOException {
        Path target = Files.createDirectories(folder.resolve(document));
        GeneratedClient.generate(GeneratedClient.resource(document), target, "generated.sample");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(target.resolve("generated/src/main/java/generated/sample"), 2)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!file.toString().contains("support")) {
                    Files.readString(file).lines().forEach(line -> addNames(line, names));
                }
            }
        }
        return names;
    }

    private static void addNames(String line, Set<String> names) {
        Matcher imported = IMPORT.matcher(line);
        if (imported.matches()) {
            names.add(imported.group(2));
        }
        WORD.matcher(line)
                .results()
                .map(word -> word.group())
                .filter(TakenNamesTest::isOfTheLanguage)
                .forEach(names::add);
    }

    private static boolean isOfTheLanguage(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String documentOf(Set<String> names) {
        StringBuilder schemas = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (String name : names) {
            schemas.append("""
                        %1$s:
                          type: object
                          required: [value]
                          properties:
                            value: {type: string}
                            at: {type: string, format: date-time, nullable: true}
                            all: {type: array, items: {$ref: '#/components/schemas/%1$s'}}
                            next: {type: object, properties: {at: {type: string, format: date-time}, kind: {type: string, enum: [a]}}}
                    """.formatted(name));
            paths.append("""
                      /%1$s/{a}:
                        post:
                          parameters:
                            - {name: a, in: path, required: true, schema: {type: string, format: uuid}}
                            - {name: b, in: query, schema: {type: array, items: {type: string, format: date}}}
                            - {name: c, in: header, schema: {type: string}}
                          requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}
                          responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}}
                    """.formatted(name).indent(2));
        }
        return "openapi: 3.0.3\ninfo: {title: Taken, version: '1'}\npaths:\n" + paths + "components:\n  schemas:\n"
                + schemas.toString().indent(4);
    }
}
