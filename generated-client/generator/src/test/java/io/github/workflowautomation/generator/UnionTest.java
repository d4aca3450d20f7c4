package io.github.workflowautomation.generator;

import static io.github.workflowautomation.generator.GeneratedModels.call;
import static io.github.workflowautomation.generator.GeneratedModels.callStatic;
import static io.github.workflowautomation.generator.GeneratedModels.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.workflowautomation.api.support.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionTest {
    private static GeneratedModels models;

    @BeforeAll
    static void generate(@TempDir Path folder) {
        models = GeneratedModels.of("""
                Party:
                  oneOf: [{$ref: '#/components/schemas/Phone'}, {$ref: '#/components/schemas/Sip'}]
                  discriminator: {propertyName: kind, mapping: {phone: '#/components/schemas/Phone', sip: Sip}}
                Phone: {type: object, required: [kind, number], properties: {kind: {type: string}, number: {type: string}, since: {type: string, format: date}}}
                Sip: {type: object, required: [kind], properties: {kind: {type: string, enum: [sip]}, uri: {type: string}, next: {$ref: '#/components/schemas/Party'}}}
                Event:
                  type: object
                  required: [type, at]
                  discriminator: {propertyName: type, mapping: {answered: '#/components/schemas/Answered'}}
                  properties: {type: {type: string}, at: {type: string, format: date-time}, old: {type: string, deprecated: true}}
                Answered: {allOf: [{$ref: '#/components/schemas/Event'}, {type: object, properties: {by: {type: string}}}]}
                Keyed: {allOf: [{$ref: '#/components/schemas/Event'}, {type: object, required: [digits], properties: {digits: {type: string}}}]}
                Pressed: {allOf: [{$ref: '#/components/schemas/Keyed'}, {type: object, properties: {hard: {type: boolean}}}]}
                Inline:
                  oneOf:
                    - {type: object, properties: {kind: {type: string, enum: [x, both]}, x: {type: integer}}}
                    - {type: object, properties: {kind: {type: string, enum: [y, both]}, y: {type: integer}}}
                    - {type: object, properties: {z: {type: integer}}}
                  discriminator: {propertyName: kind}
                Versioned: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}], discriminator: {propertyName: v, mapping: {'2': Two, '3': Three}}}
                One: {type: object, required: [v], properties: {v: {type: integer, enum: [1]}, a: {type: string}}}
                Two: {type: object, required: [v], properties: {v: {type: integer}, a: {type: string}}}
                Defaulted: {anyOf: [{$ref: '#/components/schemas/Red'}, {$ref: '#/components/schemas/Blue'}]}
                Red: {type: object, properties: {colour: {type: string, enum: [red], default: red}, shade: {type: string}}}
                Blue: {type: object, properties: {colour: {type: string, enum: [blue], default: blue}, shade: {type: string}, deep: {type: boolean}}}
                Shape:
                  anyOf:
                    - {title: Circle, type: object, required: [radius], properties: {radius: {type: number}}}
                    - {type: object, required: [width, height], properties: {width: {type: number}, height: {type: number}}}
                    - {type: object, properties: {width: {type: number}, name: {type: string}}}
                Setting:
                  oneOf:
                    - {type: string}
                    - {type: string, format: date}
                    - {type: integer}
                    - {type: boolean}
                    - {type: array, items: {type: string}}
                    - {type: object, additionalProperties: {type: integer}}
                Nested: {oneOf: [{$ref: '#/components/schemas/Setting'}, {$ref: '#/components/schemas/Phone'}]}
                Undeclared:
                  oneOf: [{$ref: '#/components/schemas/Bare'}, {$ref: '#/components/schemas/Sip'}]
                  discriminator: {propertyName: '@type', mapping: {bare: '#/components/schemas/Bare'}}
                Bare: {type: object, properties: {x: {type: integer}}}
                Told:
                  oneOf:
                    - {title: A, type: object, required: [type], properties: {type: {type: string, enum: [a]}, value: {type: string}}}
                    - {title: B, type: object, required: [type], properties: {type: {type: string, enum: [b]}, value: {type: string}}}
                Loop: {oneOf: [{$ref: '#/components/schemas/Loop'}, {type: string}, {type: integer}]}
                Holder:
                  type: object
                  properties:
                    party: {$ref: '#/components/schemas/Party'}
                    events: {type: array, items: {$ref: '#/components/schemas/Event'}}
                    shape: {$ref: '#/components/schemas/Shape'}
                    setting: {$ref: '#/components/schemas/Setting'}
                    nested: {$ref: '#/components/schemas/Nested'}
                    bare: {$ref: '#/components/schemas/Undeclared'}
                    loop: {$ref: '#/components/schemas/Loop'}
                    maybe: {nullable: true, oneOf: [{$ref: '#/components/schemas/Party'}]}
                    inline: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Bare'}]}
                """, folder);
    }

    @Test
    void the_discriminator_chooses_the_class() {
        String json =
                "{\"party\":{\"kind\":\"sip\",\"uri\":\"a\",\"next\":{\"number\":\"1\",\"kind\":\"phone\",\"x\":1.0}}}";
        Object party = Objects.requireNonNull(call(models.read("Holder", json), "party"));
        assertThat(party).isInstanceOf(models.type("Sip")).isInstanceOf(models.type("Party"));
        assertThat(call(party, "next")).isInstanceOf(models.type("Phone"));
        assertThat(models.echo("Holder", json))
                .isEqualTo(
                        "{\"party\":{\"kind\":\"sip\",\"uri\":\"a\",\"next\":{\"kind\":\"phone\",\"number\":\"1\",\"x\":1.0}}}");
    }

    @Test
    void an_unknown_or_absent_discriminator_keeps_the_value_raw() {
        for (String party : List.of("{\"kind\":\"fax\",\"n\":[1.50]}", "{\"number\":\"1\"}", "\"text\"")) {
            String json = "{\"party\":" + party + "}";
            assertThat(get(models.read("Holder", json), "party").getClass().getSimpleName())
                    .isEqualTo("Other");
            assertThat(models.echo("Holder", json)).isEqualTo(json);
        }
    }

    @Test
    void a_broken_variant_names_its_place() {
        assertThatThrownBy(() ->
                        models.read("Holder", "{\"party\":{\"kind\":\"phone\",\"number\":\"1\",\"since\":\"soon\"}}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a date at path $.party.since");
    }

    @Test
    void builders_fill_the_discriminator_in() {
        assertThat(models.write("Party", built(get(models.builder("Phone"), "number", "1"))))
                .isEqualTo("{\"kind\":\"phone\",\"number\":\"1\"}");
        assertThat(models.write("Sip", built(models.builder("Sip")))).isEqualTo("{\"kind\":\"sip\"}");
        assertThat(models.write("Undeclared", built(models.builder("Bare")))).isEqualTo("{\"@type\":\"bare\"}");
    }

    @Test
    void a_parent_with_a_discriminator_is_read_as_its_child() {
        String json = "{\"events\":[{\"type\":\"answered\",\"at\":\"2026-01-02T03:04:05.600+01:00\",\"by\":\"me\"},"
                + "{\"type\":\"Keyed\",\"at\":\"2026-01-02T03:04:05Z\",\"digits\":\"1\"},"
                + "{\"type\":\"Pressed\",\"at\":\"2026-01-02T03:04:05Z\",\"digits\":\"1\",\"hard\":true},"
                + "{\"type\":\"new\",\"at\":\"2026-01-02T03:04:05Z\",\"more\":{}}]}";
        List<?> events = (List<?>) Objects.requireNonNull(call(models.read("Holder", json), "events"));
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Answered", "Keyed", "Pressed", "OtherEvent");
        assertThat(events).allMatch(event -> models.type("Event").isInstance(event));
        assertThat(models.type("Event").getMethods()).extracting("name").contains("at", "type", "old");
        assertThat(models.echo("Holder", json)).isEqualTo(json);
    }

    @Test
    void without_a_discriminator_the_members_choose() {
        assertThat(shape("{\"radius\":1}")).isEqualTo("ShapeCircle");
        assertThat(shape("{\"width\":1,\"height\":2}")).isEqualTo("ShapeVariant2");
        assertThat(shape("{\"width\":1,\"name\":\"a\"}")).isEqualTo("ShapeVariant3");
        assertThat(shape("{}")).isEqualTo("ShapeVariant3");
        assertThat(shape("{\"other\":1}")).isEqualTo("Other");
        assertThat(shape("{\"radius\":\"wide\"}")).isEqualTo("Other");
        assertThat(shape("[1]")).isEqualTo("Other");
    }

    @Test
    void without_a_discriminator_the_kind_of_json_chooses() {
        assertThat(setting("\"2026-01-02\"")).isEqualTo("OfString[value=2026-01-02]");
        assertThat(setting("12")).isEqualTo("OfLong[value=12]");
        assertThat(setting("1.5")).isEqualTo("Other[json=1.5]");
        assertThat(setting("true")).isEqualTo("OfBoolean[value=true]");
        assertThat(setting("[\"a\"]")).isEqualTo("OfList[value=[a]]");
        assertThat(setting("[1,{}]")).isEqualTo("Other[json=[1,{}]]");
        assertThat(setting("{\"a\":1}")).isEqualTo("OfMap[value={a=1}]");
        Object made = callStatic(models.type("Setting"), "of", List.of("x"));
        assertThat(models.write("Setting", Objects.requireNonNull(made))).isEqualTo("[\"x\"]");
    }

    @Test
    void members_with_one_value_each_are_a_discriminator() {
        assertThat(models.read("Told", "{\"value\":\"x\",\"type\":\"b\"}")).isInstanceOf(models.type("ToldB"));
        assertThat(models.read("Told", "{\"value\":\"x\",\"type\":\"c\"}")
                        .getClass()
                        .getSimpleName())
                .isEqualTo("Other");
        assertThat(models.write("Told", built(models.builder("ToldB")))).isEqualTo("{\"type\":\"b\"}");
    }

    @Test
    void the_values_that_a_variant_allows_stand_for_it_where_the_mapping_does_not() {
        assertThat(variant("Inline", "{\"x\":1,\"kind\":\"y\"}")).isEqualTo("InlineVariant2");
        assertThat(variant("Inline", "{\"x\":1,\"kind\":\"both\"}")).isEqualTo("Other");
        assertThat(variant("Versioned", "{\"a\":\"\",\"v\":1}")).isEqualTo("One");
        assertThat(variant("Versioned", "{\"a\":\"\",\"v\":2}")).isEqualTo("Two");
        assertThat(variant("Versioned", "{\"a\":\"\",\"v\":3}")).isEqualTo("Other");
        assertThat(models.write("Versioned", built(models.builder("One")))).isEqualTo("{\"v\":1}");
    }

    @Test
    void a_member_that_may_be_missing_tells_the_variants_apart_where_it_is_there() {
        assertThat(variant("Defaulted", "{\"shade\":\"dark\",\"colour\":\"blue\"}"))
                .isEqualTo("Blue");
        assertThat(variant("Defaulted", "{\"shade\":\"dark\",\"colour\":\"green\"}"))
                .isEqualTo("Other");
        assertThat(variant("Defaulted", "{\"shade\":\"dark\",\"deep\":true}")).isEqualTo("Blue");
        assertThat(variant("Defaulted", "{\"shade\":\"dark\"}")).isEqualTo("Red");
    }

    private static String variant(String union, String json) {
        Object read = models.read(union, json);
        assertThat(RoundTrip.comparable(JsonValue.parse(models.write(union, read))))
                .isEqualTo(RoundTrip.comparable(JsonValue.parse(json)));
        return read.getClass().getSimpleName();
    }

    @Test
    void a_union_in_a_union_is_one_of_its_variants() {
        assertThat(models.echo("Holder", "{\"nested\":{\"number\":\"1\",\"kind\":\"x\"},\"inline\":5}"))
                .isEqualTo("{\"nested\":{\"kind\":\"x\",\"number\":\"1\"},\"inline\":5}");
        assertThat(models.type("Nested")).isAssignableFrom(models.type("Setting"));
    }

    @Test
    void a_schema_that_is_its_own_variant_is_open_json_with_a_warning() {
        assertThat(models.client().warnings())
                .containsExactly(
                        "#/components/schemas/Inline/oneOf/2: no value of the discriminator \"kind\" stands for this"
                                + " variant, so none is read as it",
                        "#/components/schemas/Versioned/discriminator/mapping/3: the reference leads nowhere;"
                                + " what has this value is kept as it came",
                        "#/components/schemas/Nested/oneOf/0: a variant that has variants itself is not told from the"
                                + " others, so it is kept as it came",
                        "#/components/schemas/Loop: the variants of oneOf cannot be told apart, so it is open JSON");
        assertThat(models.echo("Holder", "{\"loop\":{\"a\":[]},\"maybe\":null}"))
                .isEqualTo("{\"loop\":{\"a\":[]},\"maybe\":null}");
    }

    private static Object built(Object builder) {
        return Objects.requireNonNull(call(builder, "build"));
    }

    private static String shape(String json) {
        return models.read("Shape", json).getClass().getSimpleName();
    }

    private static String setting(String json) {
        Object setting = models.read("Setting", json);
        assertThat(models.write("Setting", setting)).isEqualTo(json);
        return setting.toString();
    }
}
