package io.github.workflowautomation.openapi.dialect;

import static io.github.workflowautomation.openapi.Trees.section;
import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {

    private static final String LOST = "warning dialect-3.1 vendor/forms.yaml#/components/schemas/A: ";

    private final Findings findings = new Findings();

    @Test
    void writesAnOlderPatchAs303() {
        assertThat(canonical("{openapi: 3.0.0, paths: {}}")).isEqualTo(tree("{openapi: '3.0.3', paths: {}}"));
        assertThat(messages()).containsExactly("info dialect vendor/forms.yaml#/openapi: 3.0.0 is written as 3.0.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{swagger: '1.2'}", "{openapi: 3.0.0x}", "{openapi: 3.2.0}", "{openapi: 4.0.0}", "{paths: {}}"})
    void refusesOtherVersions(String document) {
        assertThatThrownBy(() -> canonical(document))
                .isInstanceOf(ContentException.class)
                .hasMessage(
                        "vendor/forms.yaml#/openapi: is no version that is read: Swagger 2.0, OpenAPI 3.0 and 3.1 are");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: [string, 'null']}                              | {type: string, nullable: true}
            {type: ['null', array], items: {type: [integer]}}     | {type: array, nullable: true, items: {type: integer}}
            {type: 'null'}                                        | {nullable: true}
            {const: a}                                            | {enum: [a], type: string}
            {const: 1.5}                                          | {enum: [1.5], type: number}
            {const: null}                                         | {nullable: true}
            {type: string, enum: [a, null]}                       | {type: string, enum: [a], nullable: true}
            {exclusiveMinimum: 1}                                 | {minimum: 1, exclusiveMinimum: true}
            {exclusiveMinimum: 1, minimum: 5}                     | {minimum: 5}
            {exclusiveMaximum: 9, maximum: 10}                    | {maximum: 9, exclusiveMaximum: true}
            {examples: [x, y]}                                    | {example: x}
            {type: string, contentEncoding: base64}               | {type: string, format: byte}
            {type: string, contentMediaType: image/png}           | {type: string, format: binary}
            {$ref: '#/components/schemas/B'}                      | {$ref: '#/components/schemas/B'}
            {$ref: '#/components/schemas/B', description: d}      | {description: d, allOf: [{$ref: '#/components/schemas/B'}]}
            {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]} | {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}
            {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}  | {nullable: true, anyOf: [{type: string}, {type: integer}]}
            true                                                  | {}
            false                                                 | {not: {}}
            {properties: {a: true, type: {type: string}}}         | {properties: {a: {}, type: {type: string}}}
            {additionalProperties: false}                         | {additionalProperties: false}
            {$comment: c, $id: 'x', $schema: 'y', type: string}   | {type: string}
            """)
    void writesASchemaOf31WithoutLoss(String schema, String expected) {
        assertThat(schema(schema)).isEqualTo(tree("a: " + expected).get("a"));
        assertThat(messages()).containsExactly("info dialect vendor/forms.yaml#/openapi: 3.1.0 is written as 3.0.3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: [string, integer]}                  | {}                           | 3.0 has one type at most, not [string, integer]; taken as open JSON
            {type: array, prefixItems: [{}]}           | {type: array, items: {}}     | 3.0 has no prefixItems; the items are open
            {type: array, items: [{}, {}]}             | {type: array, items: {}}     | lists its items one by one; they are open
            {patternProperties: {'^a': {}}, additionalProperties: false} | {additionalProperties: true} | 3.0 has no patternProperties; other properties are open
            {if: {}}                                   | {}                           | 3.0 has no if; left out
            {unevaluatedProperties: false}             | {}                           | 3.0 has no unevaluatedProperties; left out
            {dependentRequired: {a: [b]}}              | {}                           | 3.0 has no dependentRequired; left out
            text                                       | {}                           | is no schema; taken as open JSON
            """)
    void opensWhat30CannotSayAndReportsIt(String schema, String expected, String loss) {
        assertThat(schema(schema)).isEqualTo(tree("a: " + expected).get("a"));
        assertThat(messages()).contains(LOST + loss);
    }

    @Test
    void convertsSchemasWhereverTheyStand() {
        ObjectNode root = canonical("""
                openapi: 3.1.0
                paths:
                  /a:
                    get:
                      parameters: [{name: a, in: query, schema: {type: [string, 'null']}}]
                      responses:
                        '200':
                          description: ''
                          headers: {X: {schema: {const: 1}}}
                          content: {application/json: {schema: {type: [object, 'null']}}, application/pdf: {}}
                """);

        assertThat(root.path("paths").path("/a").path("get")).isEqualTo(tree("""
                parameters: [{name: a, in: query, schema: {type: string, nullable: true}}]
                responses:
                  '200':
                    description: ''
                    headers: {X: {schema: {enum: [1], type: integer}}}
                    content:
                      application/json: {schema: {type: object, nullable: true}}
                      application/pdf: {schema: {type: string, format: binary}}
                """));
    }

    @Test
    void movesDefinitionsToTheComponents() {
        ObjectNode root = canonical("""
                openapi: 3.1.0
                paths: {}
                components:
                  schemas:
                    Id: {type: string}
                    A:
                      $defs: {Id: {type: integer}, 'b/c': {type: boolean}}
                      properties:
                        id: {$ref: '#/components/schemas/A/$defs/Id'}
                        b: {$ref: '#/components/schemas/A/$defs/b~1c'}
                """);

        assertThat(root.path("components").path("schemas")).isEqualTo(tree("""
                Id: {type: string}
                A: {properties: {id: {$ref: '#/components/schemas/Id2'}, b: {$ref: '#/components/schemas/b_c'}}}
                Id2: {type: integer}
                b_c: {type: boolean}
                """));
    }

    @Test
    void leavesOutWhatOnly31Has() {
        ObjectNode root = canonical("""
                openapi: 3.1.0
                jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
                info: {title: t, version: '1', summary: s, license: {name: MIT, identifier: MIT}}
                security: [{tls: [], jwt: []}]
                webhooks: {started: {post: {responses: {}}}}
                components: {securitySchemes: {tls: {type: mutualTLS}, jwt: {type: http, scheme: bearer}}}
                """);

        assertThat(root).isEqualTo(tree("""
                openapi: 3.0.3
                info: {title: t, version: '1', license: {name: MIT}}
                security: [{jwt: []}]
                components: {securitySchemes: {jwt: {type: http, scheme: bearer}}}
                paths: {}
                """));
        assertThat(messages())
                .contains(
                        "warning dialect-3.1 vendor/forms.yaml#/webhooks: 3.0 has no webhooks; left out: started",
                        "warning dialect-3.1 vendor/forms.yaml#/components/securitySchemes/tls: 3.0 has no mutual TLS;"
                                + " left out");
    }

    @Test
    void convertsSwagger2() {
        ObjectNode root = canonical("""
                swagger: '2.0'
                info: {title: forms, version: '1'}
                host: tenant.example.com
                basePath: /api/forms
                schemes: [https]
                consumes: [application/json]
                produces: [application/json]
                securityDefinitions: {jwt: {type: apiKey, in: header, name: Authorization}}
                security: [{jwt: []}]
                parameters: {Start: {name: start, in: query, type: integer, format: int32}}
                responses: {Bad: {description: bad, schema: {$ref: '#/definitions/Err'}}}
                paths:
                  /upload/{id}:
                    parameters: [{name: id, in: path, required: true, type: string}]
                    post:
                      operationId: upload
                      consumes: [multipart/form-data]
                      x-op: {a: 1}
                      parameters:
                        - {name: file, in: formData, type: file, required: true}
                        - {name: kind, in: formData, type: string, enum: [a, b]}
                      responses: {'200': {description: ok, schema: {type: file}}, '400': {$ref: '#/responses/Bad'}}
                  /list:
                    get:
                      parameters:
                        - {$ref: '#/parameters/Start'}
                        - {name: ids, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                        - {name: csv, in: query, type: array, items: {type: string}}
                        - {name: multi, in: query, type: array, items: {type: string}, collectionFormat: multi}
                        - {name: tsv, in: query, type: array, items: {type: string}, collectionFormat: tsv}
                      responses: {default: {description: d, schema: {type: array, items: {$ref: '#/definitions/Form'}}}}
                  /save:
                    put:
                      parameters: [{name: b, in: body, required: true, schema: {$ref: '#/definitions/Form'}}]
                      responses: {'204': {description: n}}
                definitions:
                  Err: {type: object}
                  Form:
                    type: object
                    required: [name]
                    properties:
                      name: {type: string, x-nullable: true}
                      self: {$ref: '#/definitions/Form', x-nullable: true}
                      any: {}
                      described: {description: Anything.}
                      odd: {type: [string, 'null']}
                      closed: {type: object, additionalProperties: false}
                """);

        assertThat(root).isEqualTo(tree("""
                openapi: 3.0.3
                info: {title: forms, version: '1'}
                servers: [{url: 'https://tenant.example.com/api/forms'}]
                security: [{jwt: []}]
                paths:
                  /upload/{id}:
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    post:
                      operationId: upload
                      x-op: {a: 1}
                      requestBody:
                        required: true
                        content:
                          multipart/form-data:
                            schema:
                              type: object
                              required: [file]
                              properties: {file: {type: string, format: binary}, kind: {type: string, enum: [a, b]}}
                      responses:
                        '200': {description: ok, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
                        '400': {$ref: '#/components/responses/Bad'}
                  /list:
                    get:
                      parameters:
                        - {$ref: '#/components/parameters/Start'}
                        - {name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
                        - {name: csv, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
                        - {name: multi, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}
                        - {name: tsv, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
                      responses:
                        default:
                          description: d
                          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Form'}}}}
                  /save:
                    put:
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Form'}}}
                      responses: {'204': {description: n}}
                components:
                  securitySchemes: {jwt: {type: apiKey, in: header, name: Authorization}}
                  parameters: {Start: {name: start, in: query, schema: {type: integer, format: int32}}}
                  responses:
                    Bad: {description: bad, content: {application/json: {schema: {$ref: '#/components/schemas/Err'}}}}
                  schemas:
                    Err: {type: object}
                    Form:
                      type: object
                      required: [name]
                      properties:
                        name: {type: string, nullable: true}
                        self: {nullable: true, allOf: [{$ref: '#/components/schemas/Form'}]}
                        any: {}
                        described: {description: Anything.}
                        odd: {type: string, nullable: true}
                        closed: {type: object, additionalProperties: false}
                """));
        assertThat(messages())
                .containsExactly(
                        "warning dialect-2.0 vendor/forms.yaml#/paths/~1list/get/parameters/4: is joined by tabs, which 3.0"
                                + " cannot say; by commas",
                        "info dialect vendor/forms.yaml#/openapi: 2.0 is written as 3.0.3");
    }

    @Test
    void givesComponentsNamesThatAreAllowed() {
        ObjectNode root = canonical("""
                openapi: 3.0.3
                paths: {}
                components:
                  schemas:
                    'Page«Form»':
                      properties:
                        a: {$ref: '#/components/schemas/My Form'}
                        b: {$ref: '#/components/schemas/a~1b'}
                        c: {$ref: '#/components/schemas/Page%C2%ABForm%C2%BB'}
                    My Form: {}
                    a/b: {}
                    a_b: {}
                """);

        assertThat(root.path("components").path("schemas")).isEqualTo(tree("""
                Page_Form:
                  properties:
                    a: {$ref: '#/components/schemas/My_Form'}
                    b: {$ref: '#/components/schemas/a_b2'}
                    c: {$ref: '#/components/schemas/Page_Form'}
                My_Form: {}
                a_b2: {}
                a_b: {}
                """));
    }

    private JsonNode schema(String schema) {
        return canonical("{openapi: 3.1.0, paths: {}, components: {schemas: {B: {type: string}, A: " + schema + "}}}")
                .at("/components/schemas/A");
    }

    private ObjectNode canonical(String yaml) {
        return Dialects.canonical(section("forms", yaml), findings).root();
    }

    private List<String> messages() {
        return findings.all().stream().map(Finding::toString).toList();
    }
}
