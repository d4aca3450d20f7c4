package io.github.workflowautomation.openapi.lint;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleLintTest {

    private static final String SOUND = """
            paths:
              /a/{b}:
                get:
                  operationId: getA
                  tags: [x]
                  security: []
                  x-evidence: C
                  x-safety: safe
                  parameters: [{$ref: '#/components/parameters/B'}]
                  responses: {'200': {description: d}}
            components: {parameters: {B: {name: b, in: path}}}
            """;

    @Test
    void hasNothingAgainstASoundBundle() {
        assertThat(lint(tree(SOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            operationId      | get-a      | operation      | operationId "get-a" is no Java method name
            tags             | [x, y]     | operation      | needs one tag
            tags             | []         | operation      | needs one tag
            security         | {}         | operation      | needs security of its own
            x-evidence       | X          | operation      | needs x-evidence, one of D S C T I L
            x-safety         | harmless   | operation      | needs x-safety: safe, idempotent or unsafe
            x-safety         | unsafe     | operation      | changes state with GET: needs x-safety-reason
            responses        | {}         | operation      | needs a response
            parameters       | []         | path-parameters | declares [] for the variables [b]
            parameters       | [{name: b, in: path}, {name: b, in: path}] | path-parameters | declares [b, b] for the variables [b]
            """)
    void saysWhatAnOperationLacks(String member, String value, String rule, String message) {
        ObjectNode bundle = tree(SOUND);
        ((ObjectNode) bundle.at("/paths/~1a~1{b}/get"))
                .set(member, tree("v: " + value).path("v"));

        assertThat(lint(bundle)).contains("error " + rule + " bundle.yaml#/paths/~1a~1{b}/get: " + message);
    }

    @Test
    void refusesTwoOperationsWithOneId() {
        ObjectNode bundle = tree(SOUND);
        JsonNode operation = bundle.at("/paths/~1a~1{b}/get");
        ((ObjectNode) bundle.at("/paths/~1a~1{b}")).set("delete", operation.deepCopy());

        assertThat(lint(bundle))
                .containsExactly("error operation bundle.yaml#/paths/~1a~1{b}/delete: operationId \"getA\" is also that"
                        + " of GET /a/{b}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x: {$ref: '#/components/schemas/Gone'}          | #/components/schemas/Gone
            x: {$ref: 'other.yaml#/x'}                      | other.yaml#/x
            x: {discriminator: {mapping: {a: Gone}}}        | #/components/schemas/Gone
            """)
    void refusesReferencesThatLeadNowhere(String document, String target) {
        assertThat(lint(tree(document))).singleElement().asString().endsWith("leads nowhere: " + target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            see jane@acme.test                           | an e-mail address
            at 192.168.0.1                               | a private address
            at 10.1.2.3                                  | a private address
            00112233445566778899aabbccddeeff             | a key
            Bearer abcdefghijklmnopqrstuvwxyz            | a bearer token
            https://acme.on-nutrient.io/x                | a tenant's host
            """)
    void refusesWhatLooksLikeASecretWithoutShowingIt(String text, String what) {
        ObjectNode bundle = tree("x: [{example: here}]");
        ((ObjectNode) bundle.at("/x/0")).put("example", text);

        assertThat(lint(bundle)).containsExactly("error leak bundle.yaml#/x/0/example: holds what looks like " + what);
    }

    @Test
    void refusesATokenMadeOfThreeParts() {
        ObjectNode bundle = tree("x: [a]");
        bundle.put("y", "ey" + "JhbGciOiJub25lIn0" + "." + "x" + "." + "y");

        assertThat(lint(bundle)).containsExactly("error leak bundle.yaml#/y: holds what looks like a JWT");
    }

    @ParameterizedTest
    @CsvSource({"jane@example.com", "14efaa2a-0000-4000-8000-000000000000", "tenant.example.com", "bearerAuth"})
    void hasNothingAgainstExamples(String text) {
        assertThat(lint(tree("x: '" + text + "'"))).isEmpty();
    }

    @Test
    void findsTemplatesThatAServerCannotTellApart() {
        ObjectNode bundle = tree("""
                paths:
                  /p/{a}/x: {get: {}, put: {}}
                  /p/y/{b}: {get: {}, post: {}}
                  /p/y/x: {get: {}}
                  /p/{a}/: {get: {}}
                  /p/{a}/x/z: {get: {}}
                  /q/{a}/x: {get: {}}
                """);

        assertThat(OverlappingTemplates.in(bundle).text()).isEqualTo("GET /p/y/{b} /p/{a}/x\n");
    }

    private static List<String> lint(ObjectNode bundle) {
        Findings findings = new Findings();
        BundleLint.check("bundle.yaml", bundle, findings);
        return findings.all().stream().map(Finding::toString).toList();
    }
}
