package io.github.workflowautomation.openapi.diff;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on operations, parameters, bodies, answers, security and servers, each forwards and backwards. */
class OperationRulesTest {

    /** What is put in place of the marks; the rest of an operation. */
    private static final String DOCUMENT = """
            openapi: 3.0.3
            servers: [{url: https://one.example.com}]
            security: [{key: []}]
            paths:
              /things/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                put:
                  OPERATION
            components:
              parameters:
                Page: {name: page, in: query, schema: {type: integer}}
              headers:
                Total: {schema: {type: integer}}
              responses:
                Thing: {description: d, content: {application/json: {schema: {type: string}}}}
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                token: {type: http, scheme: bearer}
                alsoKey: {type: apiKey, in: header, name: X-Other}
            """;

    private static final String USUAL = "operationId: putThing, tags: [things], responses: {'204': {description: d}}";

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            parameters: [] | parameters: [{$ref: '#/components/parameters/Page'}] | parameter-added additive additive | parameter-removed breaking breaking
            parameters: [{name: a, in: query, required: true}] | parameters: [{name: a, in: query, required: true}, {name: b, in: query, required: true}] | parameter-added-required breaking additive | parameter-removed breaking breaking
            parameters: [] | parameters: [{name: b, in: header, required: true}] | parameter-added-required breaking breaking | parameter-removed breaking breaking
            parameters: [{name: A, in: header}] | parameters: [{name: a, in: header}] | `` | ``
            parameters: [] | parameters: [{name: Accept, in: header}] | `` | ``
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: cookie}] | parameter-moved breaking breaking | parameter-moved breaking breaking
            parameters: [{name: a, in: query, schema: {type: string}}] | parameters: [{name: b, in: query, schema: {type: string}}] | parameter-renamed breaking breaking | parameter-renamed breaking breaking
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, required: true}] | parameter-now-required breaking breaking | parameter-now-optional additive none
            parameters: [{name: a, in: query, schema: {type: array, items: {type: string}}}] | parameters: [{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}] | parameter-style-changed breaking none | parameter-style-changed breaking none
            parameters: [{name: a, in: query, schema: {type: string}}] | parameters: [{name: a, in: query, explode: false, schema: {type: string}}] | `` | ``
            parameters: [{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}] | parameters: [{name: a, in: query, style: deepObject, explode: true, schema: {type: object, properties: {b: {type: string}}}}] | parameter-style-changed breaking none | parameter-style-changed breaking none
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, allowReserved: true}] | parameter-encoding-changed risky none | parameter-encoding-changed risky none
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, allowEmptyValue: true}] | parameter-empty-value-allowed additive none | parameter-empty-value-refused breaking none
            parameters: [{name: a, in: query}, {name: b, in: query}] | parameters: [{name: b, in: query}, {name: a, in: query}] | parameter-order-changed doc none | parameter-order-changed doc none
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, x-secret: true}] | parameter-secrecy-changed doc breaking | parameter-secrecy-changed doc breaking
            parameters: [{name: a, in: query}] | parameters: [{name: a, in: query, deprecated: true}] | deprecated doc none | no-longer-deprecated doc none
            parameters: [{name: a, in: query, content: {application/json: {schema: {type: string}}}}] | parameters: [{name: a, in: query, content: {application/json: {schema: {type: integer}}}}] | type-changed breaking breaking | type-changed breaking breaking
            x-none: 1 | requestBody: {content: {application/json: {schema: {type: string}}}} | body-added additive breaking | body-removed breaking breaking
            x-none: 1 | requestBody: {required: true, content: {application/json: {schema: {type: string}}}} | body-added-required breaking breaking | body-removed breaking breaking
            requestBody: {content: {application/json: {}}} | requestBody: {required: true, content: {application/json: {}}} | body-now-required breaking none | body-now-optional additive none
            requestBody: {content: {application/json: {}}} | requestBody: {content: {application/json: {}, text/csv: {}}} | content-type-added additive none | content-type-removed breaking none
            requestBody: {content: {text/csv: {}}} | requestBody: {content: {text/csv: {}, application/json: {}}} | content-type-added additive breaking | content-type-removed breaking breaking
            requestBody: {content: {application/json: {}}} | requestBody: {content: {application/json; charset=utf-8: {}}} | `` | ``
            requestBody: {content: {application/json: {}}} | requestBody: {content: {'*/*': {}}} | content-type-added additive breaking | content-type-removed breaking breaking
            requestBody: {content: {multipart/form-data: {}}} | requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: text/csv}}}}} | part-encoding-changed breaking none | part-encoding-changed breaking none
            responses: {'200': {description: d}} | responses: {'200': {description: d}, '202': {description: d}} | success-status-added risky none | success-status-removed risky none
            responses: {'200': {description: d}} | responses: {'201': {description: d}} | success-status-changed risky none | success-status-changed risky none
            responses: {'200': {description: d}} | responses: {'200': {description: d}, '409': {description: d}} | status-added doc none | status-removed doc none
            responses: {'200': {$ref: '#/components/responses/Thing'}} | responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}} | `` | ``
            responses: {'200': {$ref: '#/components/responses/Thing'}} | responses: {'200': {description: d, content: {application/json: {schema: {type: integer}}}}} | type-changed breaking breaking | type-changed breaking breaking
            responses: {'200': {$ref: '#/components/responses/Thing'}} | responses: {'200': {description: d, content: {text/csv: {}, application/json: {schema: {type: string}}}}} | answer-content-type-added risky none | content-type-removed breaking none
            responses: {'200': {description: d}} | responses: {'200': {description: d, headers: {X-Total: {$ref: '#/components/headers/Total'}}}} | header-added additive none | header-removed breaking none
            responses: {'200': {description: d, headers: {X-Total: {}}}} | responses: {'200': {description: d, headers: {x-total: {required: true}}}} | header-now-always-there additive none | header-now-optional breaking none
            responses: {'200': {description: d, headers: {A: {schema: {type: string}}}}} | responses: {'200': {description: d, headers: {A: {schema: {type: integer}}}}} | type-changed breaking breaking | type-changed breaking breaking
            security: [] | security: [{key: []}] | security-added breaking none | security-removed additive none
            security: [{}, {key: []}] | security: [{key: []}] | security-added breaking none | security-removed additive none
            security: [{key: []}] | security: [{token: []}] | security-choice-added additive none, security-choice-removed breaking none | security-choice-added additive none, security-choice-removed breaking none
            security: [{key: []}] | security: [{key: []}, {token: []}] | security-choice-added additive none | security-choice-removed breaking none
            security: [{key: []}] | security: [{key: [], token: []}] | security-choice-removed breaking none | security-choice-added additive none
            security: [{token: [a]}] | security: [{token: [a, b]}] | security-choice-removed breaking none | security-choice-added additive none
            security: [{key: []}] | x-none: 1 | `` | ``
            servers: [{url: https://one.example.com}] | x-none: 1 | `` | ``
            servers: [{url: https://one.example.com}] | servers: [{url: https://one.example.com/}, {url: https://two.example.com}] | server-added additive none | server-removed breaking none
            servers: [{url: https://one.example.com}] | servers: [{url: https://two.example.com}] | server-added additive none, server-removed breaking none | server-added additive none, server-removed breaking none
            tags: [a] | tags: [b] | section-changed doc breaking | section-changed doc breaking
            tags: [a, b] | tags: [a, c] | `` | ``
            operationId: a | operationId: b | operation-id-changed doc breaking | operation-id-changed doc breaking
            x-safety: safe | x-safety: unsafe | safety-changed risky none | safety-changed risky none
            x-vendor-removed: false | x-vendor-removed: true | operation-vendor-removed breaking none | operation-vendor-restored additive none
            deprecated: false | deprecated: true | deprecated doc none | no-longer-deprecated doc none
            summary: a | summary: b | description-changed doc none | description-changed doc none
            callbacks: {} | callbacks: {done: {}} | callback-changed risky none | callback-changed risky none
            x-internal: true | x-internal: false | `` | ``
            """)
    void holdsBothWays(String before, String after, String forwards, String backwards) {
        assertThat(found(document(before), document(after))).isEqualTo(forwards == null ? "" : forwards);
        assertThat(found(document(after), document(before))).isEqualTo(backwards == null ? "" : backwards);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            put:      | post:     | method-changed breaking none | method-changed breaking none
            /things/{ | /items/{  | path-changed breaking none   | path-changed breaking none
            https://one.example.com | https://two.example.com | server-added additive none, server-removed breaking none | server-added additive none, server-removed breaking none
            in: header, name: X-Key | in: query, name: key | security-scheme-changed breaking none | security-scheme-changed breaking none
            key: {type: apiKey, in: header, name: X-Key} | other: {type: apiKey, in: header, name: X-Key} | security-choice-added additive none, security-choice-removed breaking none | security-choice-added additive none, security-choice-removed breaking none
            """)
    void holdsForTheWholeDocument(String from, String to, String forwards, String backwards) {
        Function<String, ObjectNode> document =
                text -> tree(text.replace("OPERATION", USUAL.replace(", ", "\n      ")));
        ObjectNode before = document.apply(DOCUMENT);
        ObjectNode after = document.apply(DOCUMENT.replace(from, to));

        assertThat(found(before, after)).isEqualTo(forwards);
        assertThat(found(after, before)).isEqualTo(backwards);
    }

    private static ObjectNode document(String member) {
        StringBuilder operation = new StringBuilder(member);
        for (String usual : USUAL.split(", (?=tags|responses)", -1)) {
            if (!member.startsWith(usual.substring(0, usual.indexOf(':') + 1))) {
                operation.append("\n      ").append(usual);
            }
        }
        return tree(DOCUMENT.replace("OPERATION", operation));
    }

    private static String found(ObjectNode before, ObjectNode after) {
        List<String> found = DocumentDiff.between(before, after).stream()
                .map(change -> change.rule().id() + " " + change.wire() + " " + change.source())
                .sorted()
                .toList();
        return String.join(", ", found);
    }
}
