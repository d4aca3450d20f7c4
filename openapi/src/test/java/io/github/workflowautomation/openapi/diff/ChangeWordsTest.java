package io.github.workflowautomation.openapi.diff;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change says to who decides about it. */
class ChangeWordsTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            paths:
              /things/{id}:
                get:
                  OPERATION
            components:
              schemas:
                Cat: {type: object, properties: {cat: {type: string}}}
                Dog: {type: object, properties: {dog: {type: string}}}
            """;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string} | {type: [integer, boolean]} | type-changed: was string, is now integer or boolean | type-changed: was integer or boolean, is now string
            {} | {type: string} | type-declared: was open JSON, is now string | type-no-longer-declared: was string, is now open JSON
            {maxLength: 3} | {type: string, maxLength: 3} | type-declared: was open JSON, is now string | type-no-longer-declared: was string, is now open JSON
            {type: integer, format: int32} | {type: integer} | format-widened: format was int32, is now none | format-narrowed: format was none, is now int32
            {type: string, maxLength: 9} | {type: string} | bound-loosened: maxLength was 9, is now none | bound-tightened: maxLength was none, is now 9
            {type: array} | {type: array, items: {type: string}} | type-declared: the elements have a schema now | type-no-longer-declared: the elements have no schema any more
            {type: object, properties: {a: {}}} | {type: object, properties: {a: {}}, additionalProperties: {type: string}} | type-declared: the other properties have a schema now | type-no-longer-declared: the other properties have no schema any more
            {type: object, properties: {a: {}}} | {type: object, properties: {a: {}}, additionalProperties: false} | other-properties-refused: other properties are refused now | other-properties-allowed: other properties are allowed now
            {type: object, properties: {a: {type: string}}} | {type: object, properties: {a: {type: string, x-secret: true}}} | parameter-secrecy-changed: "a" is masked or not | parameter-secrecy-changed: "a" is masked or not
            {type: object, properties: {a: {type: string}}} | {type: object, properties: {a: {type: string, writeOnly: true}}} | property-removed: "a" is no longer written in this direction | property-added: "a" is new
            {type: object, properties: {a: {type: string}}} | {type: object, required: [a], properties: {a: {type: string}}} | property-now-required: "a" is now required | property-now-optional: "a" is now optional
            {type: object, properties: {a: {type: string, nullable: true}}} | {type: object, required: [a], properties: {a: {type: string, nullable: true}}} | property-now-required: "a" is now required | property-now-optional: "a" is now optional
            {type: object, properties: {a: {type: string}}} | {type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}} | property-added-required: "b" is new and required | property-removed: "b" is gone
            {$ref: '#/components/schemas/Cat'} | {type: object, properties: {cat: {type: string}}} | schema-renamed: the schema Cat is now a schema without a name | schema-renamed: a schema without a name is now the schema Cat
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}, {type: boolean}]} | variant-added: also a variant without a name | variant-removed: no longer a variant without a name
            {oneOf: [{type: string}, {$ref: '#/components/schemas/Cat'}]} | {oneOf: [{type: string}, {$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]} | variant-added: also Dog | variant-removed: no longer Dog
            {oneOf: [{type: string}, {type: integer}]} | {oneOf: [{type: integer}, {type: string}]} | `` | ``
            {oneOf: [{type: string}, {type: integer, maximum: 1}]} | {oneOf: [{type: integer, maximum: 2}, {type: string}]} | bound-loosened: maximum was 1, is now 2 | bound-tightened: maximum was 2, is now 1
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: b}} | discriminator-changed: a property tells them apart | discriminator-changed: no property tells the variants apart any more
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: a, mapping: {c: Cat, d: Dog}}} | {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: a, mapping: {c: Dog, d: '#/components/schemas/Dog'}}} | discriminator-changed: "c" stands for another schema | discriminator-changed: "c" stands for another schema
            """)
    void ofASchemaInAnAnswer(String before, String after, String forwards, String backwards) {
        String answer = "responses: {'200': {description: d, content: {application/json: {schema: SCHEMA}}}}";
        ObjectNode was = document(answer.replace("SCHEMA", before));
        ObjectNode is = document(answer.replace("SCHEMA", after));

        assertThat(words(was, is)).isEqualTo(forwards == null ? "" : forwards);
        assertThat(words(is, was)).isEqualTo(backwards == null ? "" : backwards);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x-safety: safe | x-none: 1 | safety-changed: was safe, is none | safety-changed: was none, is safe
            operationId: a | operationId: b | operation-id-changed: was a, is b | operation-id-changed: was b, is a
            tags: [a] | x-none: 1 | section-changed: was in a, is in none | section-changed: was in none, is in a
            summary: a | description: a | description-changed: description, description-changed: summary | description-changed: description, description-changed: summary
            x-vendor-removed: true | x-none: 1 | operation-vendor-restored: the vendor has it again | operation-vendor-removed: the vendor has it no more; it stays here, deprecated, so that callers compile
            parameters: [{name: a, in: query, description: b}] | parameters: [{name: a, in: query}] | description-changed: query parameter "a" | description-changed: query parameter "a"
            parameters: [{name: a, in: query, schema: {type: array}}] | parameters: [{name: a, in: query, explode: false, schema: {type: array}}] | parameter-style-changed: query parameter "a" was form exploded, is now form | parameter-style-changed: query parameter "a" was form, is now form exploded
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, required: true}] | parameter-now-required: query parameter "a" is now required | parameter-now-optional: query parameter "a" is now optional
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, content: {application/json: {schema: {type: string}}}}] | content-type-added: request may also be application/json | content-type-removed: no longer application/json
            callbacks: {} | callbacks: {done: {}} | callback-changed: what the server calls is another | callback-changed: what the server calls is another
            """)
    void ofAnOperation(String before, String after, String forwards, String backwards) {
        assertThat(words(document(before), document(after))).isEqualTo(forwards);
        assertThat(words(document(after), document(before))).isEqualTo(backwards);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {id} | {sid} | path-variable-renamed: was /things/{id}
            /things/ | /items/ | path-changed: was /things/{id}
            get: | put: | method-changed: was GET /things/{id}
            """)
    void ofAnAddress(String from, String to, String words) {
        String before = DOCUMENT.replace("OPERATION", "operationId: a");

        assertThat(words(tree(before), tree(before.replace(from, to)))).isEqualTo(words);
    }

    private static ObjectNode document(String member) {
        return tree(DOCUMENT.replace("OPERATION", member));
    }

    private static String words(ObjectNode before, ObjectNode after) {
        List<String> words = DocumentDiff.between(before, after).stream()
                .map(change -> change.rule().id() + ": " + change.detail())
                .sorted()
                .toList();
        return String.join(", ", words);
    }
}
