package io.github.workflowautomation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSizeTest {
    private static final int MOST_BYTES_FOR_THE_JIT = 8_000;
    private static final int MOST_LINES = 60;
    private static final List<String> KINDS = List.of(
            "{type: string}",
            "{type: string, format: date-time}",
            "{type: string, nullable: true}",
            "{type: array, items: {type: string, format: uuid}}",
            "{$ref: '#/components/schemas/Small'}",
            "{type: integer}",
            "{}");

    @Test
    void every_method_of_a_model_of_300_members_is_small_enough_for_the_jit(@TempDir Path folder) throws IOException {
        GeneratedModels models = GeneratedModels.of(wide(300, true) + wide(300, false), folder);
        try (Stream<Path> files = Files.walk(folder.resolve("classes/generated/sample/model"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                for (Map.Entry<String, Integer> method :
                        ClassFile.codeSizes(Files.readAllBytes(file)).entrySet()) {
                    assertThat(method.getValue())
                            .as("%s of %s", method.getKey(), file.getFileName())
                            .isLessThan(method.getKey().equals("<clinit>") ? 65_536 : MOST_BYTES_FOR_THE_JIT);
                }
            }
        }
        String json = "{\"m0\":\"a\",\"m147\":\"b\",\"m299\":7,\"x\":1}";
        assertThat(models.echo("Wide", json)).isEqualTo(json);
    }

    @Test
    void no_method_for_a_model_of_30_members_is_longer_than_a_page(@TempDir Path folder) {
        GeneratedModels models = GeneratedModels.of(wide(30, true) + wide(30, false), folder);
        for (String name : List.of("Wide", "WideJsonAdapter", "Demanding", "DemandingJsonAdapter", "Small")) {
            assertThat(longestMethod(models.client().source("model." + name)))
                    .as(name)
                    .isBetween(5, MOST_LINES);
        }
    }

    @Test
    void a_model_that_no_class_could_hold_is_open_json(@TempDir Path folder) {
        GeneratedModels models = GeneratedModels.of(
                wide(1_501, false) + "Holder: {type: object, properties: {w: {$ref: '#/components/schemas/Wide'}}}\n",
                folder);
        assertThat(models.client().warnings())
                .containsExactly(
                        "#/components/schemas/Wide: a Java class holds no more than 1,500 members, so it is open JSON");
        assertThat(models.echo("Holder", "{\"w\":{\"m1\":1.0}}")).isEqualTo("{\"w\":{\"m1\":1.0}}");
    }

    @Test
    void a_thousand_schemas_generate_and_compile(@TempDir Path folder) {
        StringBuilder schemas = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            schemas.append("Row" + i
                    + ": {type: object, properties: {id: {type: string}, next: {$ref: '#/components/schemas/Row"
                    + (i + 1) % 1_000 + "'}, rows: {type: array, items: {$ref: '#/components/schemas/Row"
                    + i * 7 % 1_000
                    + "'}}}}\n");
        }
        GeneratedModels models = GeneratedModels.of(schemas.toString(), folder);
        assertThat(models.client().modelNames()).hasSize(1_000);
        assertThat(models.echo("Row999", "{\"next\":{\"next\":{\"id\":\"x\"}}}"))
                .isEqualTo("{\"next\":{\"next\":{\"id\":\"x\"}}}");
    }

    private static String wide(int members, boolean required) {
        StringBuilder text = new StringBuilder(
                required ? "Demanding:\n" : "Small: {type: object, properties: {a: {type: string}}}\nWide:\n");
        List<String> names = new ArrayList<>();
        text.append("  type: object\n  properties:\n");
        for (int i = 0; i < members; i++) {
            names.add("m" + i);
            text.append("    m" + i + ": " + KINDS.get(i % KINDS.size()) + "\n");
        }
        return text + (required ? "  required: " + names + "\n" : "");
    }

    /** Lines between the brace that opens a method and the one that closes it. */
    private static int longestMethod(String source) {
        int longest = 0;
        int start = 0;
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String indent = lines.get(i).replaceFirst("\\S.*", "");
            boolean member = indent.length() == 4 || indent.length() == 8;
            if (member && (lines.get(i).endsWith(") {") || lines.get(i).endsWith("throws IOException {"))) {
                start = i;
            } else if (member && lines.get(i).strip().equals("}") && start > 0) {
                longest = Math.max(longest, i - start + 1);
            }
        }
        return longest;
    }
}
