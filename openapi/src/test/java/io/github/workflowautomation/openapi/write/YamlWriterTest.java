package io.github.workflowautomation.openapi.write;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlWriterTest {

    @Test
    void writesADocumentInItsFixedOrder() {
        ObjectNode document = tree("""
                components: {schemas: {B: {properties: {z: {type: string}, a: {items: {}, type: array}}, type: object}, A: {}}}
                paths:
                  /b: {post: {responses: {default: {description: d}, '200': {description: x}}, operationId: two}}
                  /a:
                    delete: {operationId: three, tags: [t], responses: {}}
                    get:
                      parameters: [{schema: {}, in: query, name: z}, {in: path, name: a, required: true}]
                      x-zebra: 1
                      summary: One
                      operationId: one
                openapi: 3.0.3
                info: {version: '1', title: T}
                """);

        assertThat(YamlWriter.write(document)).isEqualTo("""
                        openapi: '3.0.3'
                        info:
                          title: T
                          version: '1'
                        paths:
                          /a:
                            get:
                              operationId: one
                              summary: One
                              parameters:
                                - name: z
                                  in: query
                                  schema: {}
                                - name: a
                                  in: path
                                  required: true
                              x-zebra: 1
                            delete:
                              tags:
                                - t
                              operationId: three
                              responses: {}
                          /b:
                            post:
                              operationId: two
                              responses:
                                '200':
                                  description: x
                                default:
                                  description: d
                        components:
                          schemas:
                            A: {}
                            B:
                              type: object
                              properties:
                                a:
                                  type: array
                                  items: {}
                                z:
                                  type: string
                        """);
    }

    @Test
    void aPropertyThatIsNamedLikeAKeywordIsSortedByItsName() {
        ObjectNode document = tree("components: {schemas: {A: {properties: {type: {type: string}, name: {}}}}}");

        assertThat(YamlWriter.write(document)).isEqualTo("""
                        components:
                          schemas:
                            A:
                              properties:
                                name: {}
                                type:
                                  type: string
                        """);
    }

    @Test
    void sortsByCodePoint() {
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        List.of("/\uD83D\uDE00", "/\uFF5E", "/Z", "/a", "/I", "/i").forEach(path -> paths.putObject(path));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("paths", paths);

        assertThat(YamlWriter.write(document))
                .isEqualTo("paths:\n  /I: {}\n  /Z: {}\n  /a: {}\n  /i: {}\n  '/\uFF5E': {}\n  '/\uD83D\uDE00': {}\n");
    }

    @Test
    void writesTextOfSeveralLinesAsABlock() {
        ObjectNode document = tree("{a: \"one\\n\\n  two\", b: \"one\\n\", c: \" one\\ntwo\", d: [\"x\\ny\"]}");

        assertThat(YamlWriter.write(document)).isEqualTo("""
                        a: |-
                          one

                            two
                        b: |
                          one
                        c: " one\\ntwo"
                        d:
                          - |-
                            x
                            y
                        """);
    }

    @Test
    void writesNestedArraysThatReadBack() {
        assertReadsBack(tree("{a: [[1, [2, {b: 3}]], [], {}], c: [[]]}"));
    }

    /** Random texts of awkward characters read back unchanged, by our own reader and by a YAML 1.1 reader. */
    @Test
    void everyTextReadsBackAsTheSameText() {
        Random random = new Random(42);
        String alphabet = "ab1 \n\t:#-'\"\\{}[],&*!|>%@`?~=\u0000\u0007\u0085\u00A0\u2028\uFEFFé\uD83D\uDE00/.$";
        int[] characters = alphabet.codePoints().toArray();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        List<String> words = new ArrayList<>(
                List.of("yes", "No", "on", "y", "null", "~", "", "12", "1e3", "0x1", "1_0", "12:30", "2020-01-02"));
        words.addAll(
                List.of("true", "<<", "=", "-", "---", "...", ".5", "0o7", "a: b", "a #b", "a ", " a", "\n", "a\n\n"));
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                word.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            words.add(word.toString());
        }
        words.forEach(word -> document.put("k" + document.size(), word));
        words.forEach(word -> document.put(word, "v"));

        assertReadsBack(document);
        assertThat(readAsYaml11(YamlWriter.write(document))).isEqualTo(plain(document));
    }

    private static void assertReadsBack(ObjectNode document) {
        assertThat(tree(YamlWriter.write(document))).isEqualTo(document);
    }

    private static Object readAsYaml11(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static Map<String, String> plain(ObjectNode document) {
        Map<String, String> plain = new java.util.HashMap<>();
        document.properties()
                .forEach(member -> plain.put(member.getKey(), member.getValue().textValue()));
        return plain;
    }
}
