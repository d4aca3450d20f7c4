package io.github.workflowautomation.generator;

import static io.github.workflowautomation.generator.GeneratedModels.call;
import static io.github.workflowautomation.generator.GeneratedModels.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be a Java type is open JSON, and a warning says where and why. */
class DiagnosticsTest {
    private static GeneratedModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        models = GeneratedModels.of31("""
                Holder:
                  type: object
                  properties:
                    gone: {$ref: '#/components/schemas/Gone'}
                    hidden: {$ref: '#/$defs/Hidden'}
                    inside: {$ref: '#/components/schemas/Other/properties/inner'}
                    patterns: {type: object, patternProperties: {'^x-': {type: string}}}
                    lists: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
                    mixed: {allOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/Choice'}]}
                    text: {type: string, properties: {a: {type: string}}}
                Other: {type: object, properties: {inner: {type: object, properties: {deep: {type: integer}}}}}
                Choice: {oneOf: [{$ref: '#/components/schemas/Other'}, {type: object, required: [z], properties: {z: {type: string}}}]}
                Either: {oneOf: [{$ref: '#/components/schemas/Choice'}, {type: object, required: [q], properties: {q: {type: string}}}]}
                Mutual: {allOf: [{$ref: '#/components/schemas/Back'}, {type: object, properties: {a: {type: string}}}]}
                Back: {allOf: [{$ref: '#/components/schemas/Mutual'}, {type: object, properties: {b: {type: string}}}]}
                """, folder);
    }

    @Test
    void every_loss_has_its_place_and_its_reason() {
        assertThat(models.client().warnings())
                .containsExactlyInAnyOrder(
                        "#/components/schemas/Holder/properties/gone: the reference leads nowhere, so it is open JSON",
                        "#/components/schemas/Holder/properties/hidden: definitions inside a schema are not read, so it is open JSON",
                        "#/components/schemas/Holder/properties/patterns/patternProperties"
                                + ": names by pattern have no type, so it is open JSON",
                        "#/components/schemas/Holder/properties/lists"
                                + ": arrays of several types are variants, so the elements are open JSON",
                        "#/components/schemas/Holder/properties/text"
                                + ": the properties are ignored, since the type is not object",
                        "#/components/schemas/Either/oneOf/0: a variant that has variants itself is not told from the"
                                + " others, so it is kept as it came",
                        "#/components/schemas/Choice: inside an allOf the variants of oneOf are not told apart;"
                                + " their members are among the additional fields");
    }

    @Test
    void what_is_open_is_written_as_it_came() {
        String json = "{\"gone\":[1.0],\"hidden\":{\"a\":null},\"inside\":{\"deep\":1},\"patterns\":{\"x-a\":\"b\"},"
                + "\"lists\":[1,\"a\"],\"mixed\":{\"z\":\"1\"},\"text\":\"t\"}";
        assertThat(models.echo("Holder", json)).isEqualTo(json);
    }

    @Test
    void a_variant_that_has_variants_is_written_as_it_came() {
        assertThat(models.echo("Either", "{\"z\":\"1\"}")).isEqualTo("{\"z\":\"1\"}");
    }

    @Test
    void a_reference_into_another_schema_is_followed() {
        Object inside = get(models.read("Holder", "{\"inside\":{\"deep\":1}}"), "inside");
        assertThat(call(inside, "deep")).isEqualTo(1L);
    }

    @Test
    void schemas_that_are_parts_of_each_other_share_their_members() {
        assertThat(models.echo("Mutual", "{\"a\":\"1\",\"b\":\"2\"}")).contains("\"a\":\"1\"", "\"b\":\"2\"");
        assertThat(models.echo("Back", "{\"a\":\"1\",\"b\":\"2\"}")).contains("\"a\":\"1\"", "\"b\":\"2\"");
    }
}
