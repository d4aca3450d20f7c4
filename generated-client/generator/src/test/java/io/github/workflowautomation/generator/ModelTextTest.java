package io.github.workflowautomation.generator;

import static io.github.workflowautomation.generator.GeneratedModels.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, values and words that try to be more than text, or are too long for it. */
class ModelTextTest {
    private static final String LONG = "\u00fc".repeat(40_000);

    @Test
    void text_stays_text_in_every_comment_and_literal(@TempDir Path folder) {
        GeneratedModels models = GeneratedModels.of("""
                Values:
                  type: string
                  description: "a */ b \\u002a/ {@code x} @see y <script> \\u202e bidi \\u0000 null"
                  enum: ["*/", "\\u002a/", "a\\"b", "a\\\\b", "$x", "@y", "{@z}", "a\\nb", "\\u202e", "\\u0000", "a'b"]
                  x-enum-descriptions: ["*/ x", "\\u002a/", "@deprecated", "{@inheritDoc}"]
                Either:
                  description: "*/ class X {} /* \\u002a/"
                  oneOf:
                    - {title: "*/ T\\" \\u0022", type: object, required: ["k*/\\""], properties: {"k*/\\"": {type: string, enum: ["*/\\"\\\\"]}, v: {type: string, default: "*/ \\u002a/ \\" @x"}}}
                    - {title: "", type: object, required: ["k*/\\""], properties: {"k*/\\"": {type: string, enum: ["\\n"]}, v: {type: string}}}
                Parent:
                  type: object
                  description: "line\\r\\nline\\n\\n* / \\\\"
                  discriminator: {propertyName: "d\\"*/", mapping: {"x\\"*/\\\\": '#/components/schemas/Child'}}
                  properties: {"d\\"*/": {type: string, description: "ends with \\\\", default: "\\\\"}, m: {type: string, deprecated: true, description: "@deprecated no"}}
                Child: {allOf: [{$ref: '#/components/schemas/Parent'}, {type: object, properties: {u: {$ref: '#/components/schemas/Values'}}}]}
                """, folder);
        String json = "{\"d\\\"*/\":\"x\\\"*/\\\\\",\"u\":\"*/\"}";
        assertThat(models.read("Parent", json)).isInstanceOf(models.type("Child"));
        assertThat(models.echo("Parent", json)).isEqualTo(json);
        assertThat(models.write("Child", get(models.builder("Child"), "build")))
                .isEqualTo("{\"d\\\"*/\":\"x\\\"*/\\\\\"}");
    }

    @Test
    void what_no_class_file_could_hold_is_shortened_or_left_out_with_a_warning(@TempDir Path folder) {
        String text = "e".repeat(70_000);
        String document =
                "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"x\",\"version\":\"1\"},\"paths\":{},\"components\":{\"schemas\":{"
                        + "\"Long\":{\"type\":\"object\",\"description\":\"" + text + "\",\"properties\":{\"" + LONG
                        + "\":{\"type\":\"string\"},\"a\":{\"type\":\"string\",\"default\":\"" + text
                        + "\",\"enum\":[\"" + text
                        + "\",\"short\"]}}},\"L" + LONG
                        + "\":{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"}}}}}}";
        GeneratedModels models = GeneratedModels.ofDocument(document, folder);
        assertThat(models.client().warnings())
                .isEqualTo(
                        List.of(
                                "#/components/schemas/Long/properties/" + LONG
                                        + ": the name is too long for Java; the member is among the additional fields",
                                "#/components/schemas/Long/properties/a: a value is too long for a Java constant and has no name"));
        String json = "{\"a\":\"" + text + "\",\"" + LONG + "\":\"x\"}";
        assertThat(models.echo("LongModel", json)).isEqualTo(json);
    }
}
