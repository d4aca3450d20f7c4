package io.github.workflowautomation.openapi.lint;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLintTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string, enum: [a, null], nullable: true} | enum-null /enum: lists null: "nullable" has said so, and some validators switch off when they meet it
            {type: string, enum: [a, null]}                 | enum-null /enum: lists null, and "nullable" does not allow it
            {type: string, enum: []}                        | enum-empty /enum: no value is allowed at all
            {type: string, enum: [a, a]}                    | enum-twice /enum: lists a value twice
            {type: string, enum: [1]}                       | enum-type /enum: lists a value that is not of the type
            {type: string, enum: [a], default: b}           | enum-default /enum: lacks the default
            {type: array}                                   | array-items : is an array and does not say of what
            {required: [b], properties: {a: {}}}            | required-unknown : requires "b", which it does not have
            {type: string, pattern: '^a\\$'}                 | pattern-dollar /pattern: ends in an escaped dollar: was it meant to end there?
            {type: string, pattern: '('}                    | pattern-syntax /pattern: is no regular expression: Unclosed group
            {$ref: '#/components/schemas/Other', nullable: true} | ref-siblings : [nullable] beside $ref is ignored
            {properties: {SID: {}, sid: {}}}                | name-collision /properties: "SID" and "sid" are one name but for case or punctuation
            {properties: {user-name: {}, userName: {}}}     | name-collision /properties: "user-name" and "userName" are one name but for case or punctuation
            """)
    void warnsOfASchema(String schema, String message) {
        String[] words = message.split(" ", 2);
        assertThat(lint("components: {schemas: {Other: {}, One: " + schema + "}}"))
                .containsExactly("warning " + words[0] + " d.yaml#/components/schemas/One" + words[1]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: string, enum: [a, b], default: a}
            {type: array, items: {}}
            {allOf: [{required: [b], properties: {a: {}}}, {properties: {b: {}}}]}
            {type: string, pattern: '^a$'}
            {properties: {pattern: {type: string}, enum: {type: array, items: {type: string}}}}
            {example: {type: array}}
            """)
    void hasNothingAgainstASchema(String schema) {
        assertThat(lint("components: {schemas: {One: " + schema + "}}")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /a: {get: {requestBody: {content: {}}, responses: {default: {}}}} | get-body d.yaml#/paths/~1a/get: has a body, which HTTP clients do not send with it
            '/a?b=c': {get: {responses: {default: {}}}} | path-query d.yaml#/paths/~1a?b=c/get: has a query or fragment in its path
            a: {get: {responses: {default: {}}}} | path-slash d.yaml#/paths/a/get: has a path that does not begin with a slash
            /a: {get: {responses: {'404': {}}}} | no-success d.yaml#/paths/~1a/get: says nothing of what it answers when all is well
            /a: {post: {requestBody: {content: {multipart/form-data: {schema: {properties: {tags: {type: array, items: {type: string}}}}}}}, responses: {default: {}}}} | form-encoding d.yaml#/paths/~1a/post/requestBody/content/multipart~1form-data/encoding: does not say how "tags", an array, is written
            """)
    void warnsOfAnOperation(String path, String message) {
        assertThat(lint("paths: {" + path + "}")).containsExactly("warning " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {properties: {tags: {type: array, items: {type: string}}}}, encoding: {tags: {style: form}}
            {properties: {files: {type: array, items: {type: string, format: binary}}}}
            """)
    void hasNothingAgainstAForm(String form) {
        assertThat(lint("paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: " + form
                        + "}}}, responses: {default: {}}}}}"))
                .isEmpty();
    }

    private static List<String> lint(String document) {
        Findings findings = new Findings();
        DocumentLint.check("d.yaml", tree(document), findings);
        return findings.all().stream().map(Finding::toString).toList();
    }
}
