package io.github.workflowautomation.generator;

import static io.github.workflowautomation.generator.GeneratedModels.call;
import static io.github.workflowautomation.generator.GeneratedModels.callStatic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumerationTest {
    private static GeneratedModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        models = GeneratedModels.of("""
                Status: {type: string, enum: [queued, in-progress, in_progress, '', 1st, '<=', 'ünï', NULL_, unrecognized, constants]}
                Level: {type: integer, format: int32, enum: [1, -2, 10], x-enum-varnames: [LOW, '', HIGH], x-enum-descriptions: ['Calm.']}
                Big: {type: integer, enum: [1, 9007199254740993]}
                Rate: {type: number, enum: [0.5, 1.0]}
                Answer: {type: string, nullable: true, enum: ['yes', 'no', null]}
                Mixed: {enum: [a, 1, true]}
                Untyped: {enum: [a, b]}
                Flag: {type: boolean, enum: [true]}
                Bytes: {type: string, format: byte, enum: [AQID]}
                Day: {type: string, format: date, enum: ['2026-01-31']}
                OpenText:
                  anyOf: [{type: string}, {type: string, enum: [small, large]}]
                Titled:
                  oneOf: [{type: string, enum: [a], title: The first.}, {type: string, enum: [b]}]
                Holder:
                  type: object
                  required: [status]
                  properties:
                    status: {$ref: '#/components/schemas/Status'}
                    level: {$ref: '#/components/schemas/Level'}
                    big: {$ref: '#/components/schemas/Big'}
                    rate: {$ref: '#/components/schemas/Rate'}
                    answer: {$ref: '#/components/schemas/Answer'}
                    openText: {$ref: '#/components/schemas/OpenText'}
                    colour: {type: string, enum: [red, green], description: Its colour.}
                    colours: {type: array, uniqueItems: true, items: {type: string, enum: [red, green]}}
                    byName: {type: object, additionalProperties: {$ref: '#/components/schemas/Level'}}
                    flag: {$ref: '#/components/schemas/Flag'}
                    mixed: {$ref: '#/components/schemas/Mixed'}
                """, folder);
    }

    @Test
    void known_values_are_constants_for_a_switch() {
        assertThat(names("Status"))
                .containsExactly(
                        "QUEUED",
                        "IN_PROGRESS",
                        "IN_PROGRESS2",
                        "EMPTY",
                        "_1ST",
                        "LESS_THAN_SIGN_EQUALS_SIGN",
                        "ÜNÏ",
                        "NULL",
                        "UNRECOGNIZED2",
                        "CONSTANTS2",
                        "UNRECOGNIZED");
        Object progress = models.constant("Status", "IN_PROGRESS");
        assertThat(callStatic(models.type("Status"), "of", "in-progress")).isSameAs(progress);
        assertThat(call(progress, "value")).isEqualTo("in-progress");
        assertThat(call(progress, "known")).hasToString("IN_PROGRESS");
        assertThat(progress).hasToString("in-progress");
    }

    @Test
    void values_of_a_format_are_the_text_of_the_document() {
        assertThat(models.constant("Bytes", "AQID")).hasToString("AQID");
        assertThat(models.constant("Day", "_2026_01_31")).hasToString("2026-01-31");
    }

    @Test
    void an_unknown_value_is_kept_and_equal_to_itself() {
        Object unknown = Objects.requireNonNull(callStatic(models.type("Status"), "of", "paused"));
        assertThat(call(unknown, "known")).hasToString("UNRECOGNIZED");
        assertThat(unknown).isEqualTo(callStatic(models.type("Status"), "of", "paused"));
        assertThat(models.echo("Holder", "{\"status\":\"paused\",\"level\":77,\"colour\":\"blue\"}"))
                .isEqualTo("{\"status\":\"paused\",\"level\":77,\"colour\":\"blue\"}");
    }

    @Test
    void numbers_have_constants_named_by_the_document_or_by_their_digits() {
        assertThat(names("Level")).containsExactly("LOW", "MINUS_2", "HIGH", "UNRECOGNIZED");
        assertThat(names("Big")).containsExactly("VALUE_1", "VALUE_9007199254740993", "UNRECOGNIZED");
        assertThat(call(models.constant("Level", "HIGH"), "value")).isEqualTo(10);
        assertThat(call(models.constant("Big", "VALUE_1"), "value")).isEqualTo(1L);
        assertThat(callStatic(models.type("Rate"), "of", new BigDecimal("0.50")))
                .isSameAs(models.constant("Rate", "VALUE_0_5"));
    }

    @Test
    void every_kind_is_written_as_it_was_read() {
        String json = "{\"status\":\"\",\"level\":-2,\"big\":9007199254740993,\"rate\":1.0,\"answer\":\"yes\","
                + "\"openText\":\"medium\",\"colour\":\"red\",\"colours\":[\"green\",\"violet\"],"
                + "\"byName\":{\"a\":1,\"b\":5},\"flag\":true,\"mixed\":1}";
        assertThat(models.echo("Holder", json)).isEqualTo(json);
    }

    @Test
    void null_is_told_from_absent() {
        assertThat(models.echo("Holder", "{\"status\":\"queued\",\"answer\":null}"))
                .isEqualTo("{\"status\":\"queued\",\"answer\":null}");
        assertThat(call(models.read("Holder", "{\"status\":\"queued\",\"answer\":null}"), "hasAnswer"))
                .isEqualTo(true);
        assertThat(call(models.read("Holder", "{\"status\":\"queued\"}"), "hasAnswer"))
                .isEqualTo(false);
    }

    @Test
    void a_value_of_another_type_names_its_place() {
        assertThatThrownBy(() -> models.read("Holder", "{\"status\":\"a\",\"colours\":[\"red\",{}]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.colours[1]");
    }

    @Test
    void what_has_no_single_carrier_is_no_enumeration() {
        assertThat(type("mixed")).isEqualTo("JsonValue");
        assertThat(type("flag")).isEqualTo("Boolean");
        assertThat(type("openText")).isEqualTo("OpenText");
        assertThat(names("OpenText")).containsExactly("SMALL", "LARGE", "UNRECOGNIZED");
        assertThat(names("Titled")).containsExactly("A", "B", "UNRECOGNIZED");
        assertThat(names("Untyped")).containsExactly("A", "B", "UNRECOGNIZED");
        assertThat(models.client().source("model.Titled")).contains("* The first.\n", "<p>JSON: <code>a</code>.");
    }

    private static String type(String accessor) {
        try {
            return models.type("Holder").getMethod(accessor).getReturnType().getSimpleName();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names(String enumeration) {
        return Stream.of(models.client().type("model." + enumeration + "$Known").getEnumConstants())
                .map(Object::toString);
    }
}
