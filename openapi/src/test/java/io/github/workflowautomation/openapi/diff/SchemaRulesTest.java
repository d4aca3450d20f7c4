package io.github.workflowautomation.openapi.diff;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule on schemas, in requests and in answers, forwards and backwards, and wherever a schema may stand: at the top,
 * in a property, an element, another property, behind a reference, in a part of allOf, in a variant, in a circle.
 */
class SchemaRulesTest {

    private static final Map<String, String> PLACES = Map.of(
            "at the top", "SCHEMA",
            "in a property", "{type: object, properties: {deep: SCHEMA}}",
            "in an element", "{type: array, items: SCHEMA}",
            "in other properties", "{type: object, additionalProperties: SCHEMA}",
            "behind references", "{$ref: '#/components/schemas/Step'}",
            "in a part of allOf",
                    "{allOf: [{type: object, properties: {deep: SCHEMA}}, {properties: {more: {type: string}}}]}",
            "in two parts of allOf",
                    "{allOf: [{properties: {deep: SCHEMA}}, {properties: {deep: {description: again}}}]}",
            "in a variant", "{oneOf: [{$ref: '#/components/schemas/Variant'}, {type: boolean}]}",
            "in a circle", "{$ref: '#/components/schemas/Circle'}");

    private static final Map<String, String> SHARED = Map.of(
            "behind references",
            "Step: {$ref: '#/components/schemas/Behind'}\n    Behind: {type: object, properties: {deep: SCHEMA}}",
            "in a variant",
            "Variant: {type: object, required: [deep], properties: {deep: SCHEMA}}",
            "in a circle",
            "Circle: {type: object, properties: {again: {$ref: '#/components/schemas/Circle'},"
                    + " all: {allOf: [{$ref: '#/components/schemas/Circle'}]}, deep: SCHEMA}}");

    /** Before, after, rule and class in a request and in an answer; then the same for the way back. */
    static Stream<String> cases() {
        return """
                {type: string} | {type: integer} | type-changed breaking breaking | type-changed breaking breaking
                {type: integer} | {type: number} | type-widened additive breaking | type-narrowed breaking additive
                {} | {type: string} | type-declared risky additive | type-no-longer-declared additive breaking
                {type: array, items: {type: string}} | {type: object, properties: {a: {}}} | type-changed breaking breaking | type-changed breaking breaking
                {type: integer, format: int32} | {type: integer, format: int64} | format-widened additive breaking | format-narrowed breaking additive
                {type: integer, format: int64} | {type: integer} | format-widened additive breaking | format-narrowed breaking additive
                {type: string, format: date-time} | {type: string, format: date} | format-changed breaking breaking | format-changed breaking breaking
                {type: string} | {type: string, format: uuid} | format-narrowed breaking additive | format-widened additive breaking
                {type: string} | {type: string, format: password} | description-changed doc doc | description-changed doc doc
                {type: string, enum: [a]} | {type: string, enum: [a, b]} | enum-value-added additive breaking | enum-value-removed breaking additive
                {type: string} | {type: string, enum: [a]} | enum-declared breaking additive | enum-no-longer-declared additive breaking
                {type: string, enum: [a, b]} | {allOf: [{type: string, enum: [a, b]}, {enum: [a]}]} | enum-value-removed breaking additive | enum-value-added additive breaking
                {type: string} | {type: string, nullable: true} | null-allowed additive breaking | null-refused breaking additive
                {type: string} | {type: [string, 'null']} | null-allowed additive breaking | null-refused breaking additive
                {type: string} | {anyOf: [{type: string}, {type: 'null'}]} | null-allowed additive breaking | null-refused breaking additive
                {type: object, properties: {a: {type: string}}} | {type: object, properties: {a: {type: string}, b: {type: integer}}} | property-added additive additive | property-removed risky breaking
                {type: object, properties: {a: {type: string}}} | {type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}} | property-added-required breaking additive | property-removed risky breaking
                {type: object, properties: {a: {type: string}}} | {type: object, required: [a], properties: {a: {type: string}}} | property-now-required breaking additive | property-now-optional additive breaking
                {type: object, properties: {a: {type: string}}} | {type: object, properties: {b: {type: string}}} | property-renamed risky breaking | property-renamed risky breaking
                {type: object, properties: {a: {type: string}}} | {allOf: [{type: object, properties: {a: {type: string}}}, {required: [a]}]} | property-now-required breaking additive | property-now-optional additive breaking
                {type: object, properties: {a: {}}} | {type: object, properties: {a: {}}, additionalProperties: false} | other-properties-refused breaking additive | other-properties-allowed additive additive
                {type: string, maxLength: 9} | {type: string, maxLength: 5} | bound-tightened breaking additive | bound-loosened additive risky
                {type: string} | {type: string, minLength: 5} | bound-tightened breaking additive | bound-loosened additive risky
                {type: array, items: {type: string}, maxItems: 9} | {type: array, items: {type: string}, maxItems: 5} | bound-tightened breaking additive | bound-loosened additive risky
                {type: array, items: {type: string}} | {type: array, items: {type: string}, uniqueItems: true} | bound-tightened breaking additive | bound-loosened additive risky
                {type: number, minimum: 1} | {type: number, minimum: 1, exclusiveMinimum: true} | bound-loosened additive risky, bound-tightened breaking additive | bound-loosened additive risky, bound-tightened breaking additive
                {type: integer, multipleOf: 2} | {type: integer, multipleOf: 4} | bound-tightened breaking additive | bound-loosened additive risky
                {type: string} | {type: string, pattern: a+} | bound-tightened breaking additive | bound-loosened additive risky
                {type: string, pattern: a} | {type: string, pattern: b} | pattern-changed breaking risky | pattern-changed breaking risky
                {type: string, default: a} | {type: string, default: b} | default-changed risky doc | default-changed risky doc
                {type: string, not: {enum: [a]}} | {type: string} | exclusion-changed risky risky | exclusion-changed risky risky
                {type: string} | {type: string, description: words} | description-changed doc doc | description-changed doc doc
                {type: string} | {type: string, deprecated: true} | deprecated doc doc | no-longer-deprecated doc doc
                {oneOf: [{type: string}, {type: integer}]} | {oneOf: [{type: string}, {type: integer}, {type: boolean}]} | variant-added additive breaking | variant-removed breaking additive
                {anyOf: [{$ref: '#/components/schemas/Cat'}, {type: integer}]} | {anyOf: [{$ref: '#/components/schemas/Cat'}, {type: integer}, {$ref: '#/components/schemas/Dog'}]} | variant-added additive breaking | variant-removed breaking additive
                {type: string} | {oneOf: [{type: string}, {type: integer}]} | schema-renamed doc doc, type-widened additive breaking | schema-renamed doc doc, type-narrowed breaking additive
                {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: a}} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: b}} | discriminator-changed breaking breaking | discriminator-changed breaking breaking
                {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: a, mapping: {c: Cat}}} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: a, mapping: {c: Cat, d: Dog}}} | discriminator-value-added additive breaking | discriminator-value-removed breaking additive
                """.lines();
    }

    static Stream<Arguments> casesInPlaces() {
        return cases().flatMap(line -> PLACES.keySet().stream().sorted().map(place -> Arguments.of(place, line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesInPlaces")
    void holdsInBothDirectionsAndBothWays(String place, String line) {
        String[] parts = line.split(" \\| ", -1);
        for (Direction direction : Direction.values()) {
            assertThat(found(place, parts[0], parts[1], direction)).isEqualTo(expected(parts[2], direction));
            assertThat(found(place, parts[1], parts[0], direction)).isEqualTo(expected(parts[3], direction));
        }
    }

    private static List<String> expected(String rules, Direction direction) {
        List<String> expected = new ArrayList<>();
        for (String rule : rules.strip().split(", ", -1)) {
            String[] words = rule.split(" ", -1);
            boolean named = words[0].equals("schema-renamed");
            if (!named) {
                expected.add(words[0] + " " + words[direction == Direction.REQUEST ? 1 : 2]);
            }
        }
        return expected.stream().sorted().toList();
    }

    /** What names of classes do is not looked at here. */
    private static List<String> found(String place, String before, String after, Direction direction) {
        List<Change> changes =
                DocumentDiff.between(document(place, before, direction), document(place, after, direction));
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.operations()).containsExactly("POST /things");
            assertThat(change.in()).isEqualTo(direction.toString());
        });
        return changes.stream()
                .filter(change -> change.rule() != Rule.SCHEMA_RENAMED)
                .map(change -> change.rule().id() + " " + change.wire())
                .sorted()
                .toList();
    }

    private static ObjectNode document(String place, String schema, Direction direction) {
        String used = PLACES.getOrDefault(place, "SCHEMA").replace("SCHEMA", schema);
        String holder = direction == Direction.REQUEST
                ? "requestBody: {content: {application/json: {schema: " + used
                        + "}}}\nresponses: {'204': {description: d}}"
                : "responses: {'200': {description: d, content: {application/json: {schema: " + used + "}}}}";
        return tree("""
                openapi: 3.0.3
                paths:
                  /things:
                    post:
                      tags: [things]
                      operationId: things
                      security: []
                      HOLDER
                components:
                  schemas:
                    SHARED
                    Cat: {type: object, properties: {cat: {type: string}}}
                    Dog: {type: object, properties: {dog: {type: string}}}
                """.replace("HOLDER", holder.replace("\n", "\n      "))
                .replace("SHARED", SHARED.getOrDefault(place, "Any: {}").replace("SCHEMA", schema)));
    }
}
