package io.github.workflowautomation.openapi.gate;

import static io.github.workflowautomation.openapi.Trees.section;
import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.workflowautomation.openapi.finding.ContentException;
import io.github.workflowautomation.openapi.finding.Finding;
import io.github.workflowautomation.openapi.finding.Findings;
import io.github.workflowautomation.openapi.tree.SectionDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeGateTest {

    private static final String JWT = "eyJ" + "hbGciOiJub25l" + ".e30.";
    private static final String HEX = "0123456789abcdef".repeat(2);
    private static final String MAIL = "jane.doe" + "@acme.test";

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {a: {example: <jwt>}}                                  | /a/example                  | a JWT
            {a: {examples: {x: {value: {token: <jwt>}}}}}          | /a/examples/x/value/token   | a JWT
            {a: {description: 'Send Bearer <hex>.'}}               | /a/description              | a bearer token
            {a: {default: <hex>}}                                  | /a/default                  | a key
            {a: [{enum: [x, <hex>]}]}                              | /a/0/enum/1                 | a key
            {a: {<hex>: 1}}                                        | /a                          | a key
            {a: {description: 'Ask <mail>.'}}                      | /a/description              | an e-mail address
            {a: {description: 'At 10.1.2.3.'}}                     | /a/description              | a private address
            """)
    void refusesASecretByPlaceAndKindWithoutShowingIt(String document, String place, String what) {
        String text = document.replace("<jwt>", JWT).replace("<hex>", HEX).replace("<mail>", MAIL);

        assertThatThrownBy(() -> pass(text, SensitiveTexts.none()))
                .isInstanceOf(ContentException.class)
                .hasMessage("vendor/forms.yaml#" + place + ": holds what looks like " + what
                        + ". Decide in sensitive-texts.txt, a line for each place: drop (or keep, if it is harmless)"
                        + " forms#" + place + " <reason>");
    }

    @Test
    void namesAllPlacesAtOnce() {
        assertThatThrownBy(() -> pass("{a: '" + JWT + "', b: '" + HEX + "'}", SensitiveTexts.none()))
                .hasMessageContaining("looks like a JWT; so do /b (a key). Decide");
    }

    @Test
    void leavesExamplesOutUnlessTheyAreHarmless() {
        ObjectNode passed = pass("""
                paths:
                  /a:
                    get:
                      parameters: [{name: p, in: query, example: 12, schema: {enum: [x, y], example: x}}]
                      responses:
                        '400':
                          content: {application/json: {example: {status: 400, message: Bad Request}}}
                        '200':
                          content:
                            application/json: {examples: {one: {value: {email: %s}}}, schema: {example: true}}
                components:
                  examples: {E: {value: 1}}
                  schemas: {example: {type: string, x-example: 1}, A: {properties: {example: {type: string}}}}
                """.formatted(MAIL), SensitiveTexts.none());

        assertThat(passed).isEqualTo(tree("""
                paths:
                  /a:
                    get:
                      parameters: [{name: p, in: query, schema: {enum: [x, y], example: x}}]
                      responses:
                        '400':
                          content: {application/json: {example: {status: 400, message: Bad Request}}}
                        '200':
                          content: {application/json: {schema: {example: true}}}
                components: {schemas: {example: {type: string}, A: {properties: {example: {type: string}}}}}
                """));
        assertThat(messages())
                .containsExactly("info examples vendor/forms.yaml#: 4 examples are left out; to keep one, say so in"
                        + " sensitive-texts.txt");
    }

    @Test
    void doesWhatAPersonHasDecided() {
        SensitiveTexts decisions = SensitiveTexts.read("""
                # after the first fetch
                drop forms#/a/description   Shows a token.
                drop forms#/b/example       Shows a token.
                keep forms#/c/default       A made-up number of 32 digits.
                keep forms#/d/example       Made up.
                drop auth#/a                Of another section.
                drop forms#/gone            No longer there.
                """);

        ObjectNode passed = pass(
                "{a: {description: '%s'}, b: {example: '%s'}, c: {default: '%s'}, d: {example: {n: 1}}}"
                        .formatted(JWT, JWT, HEX),
                decisions);

        assertThat(passed)
                .isEqualTo(tree("{a: {description: (left out)}, b: {}, c: {default: '%s'}, d: {example: {n: 1}}}"
                        .formatted(HEX)));
        assertThat(decisions.kept("forms", passed)).containsExactlyInAnyOrder(HEX, "n");
        assertThat(messages())
                .containsExactly("warning sensitive-texts sensitive-texts.txt#: line 7 decides about something that is"
                        + " not there; take it out");
    }

    @Test
    void aDecisionNeedsAReason() {
        assertThatThrownBy(() -> SensitiveTexts.read("keep forms#/a"))
                .hasMessage("sensitive-texts.txt: line 1 is not: keep|drop <section>#<JSON pointer> <reason>");
    }

    @Test
    void writesTheNamesOfHostsAsAnExample() {
        SectionDocument document = section("forms", """
                host: acme.example.test:8443
                info: {contact: {email: %s}, description: Of acme.example.test:8443 and acme.example.test:8443x.}
                servers: [{url: 'http://localhost:3000/api', description: dev}, {url: /api}, {url: '//x.test'}]
                """.formatted(MAIL));

        new IntakeGate(SensitiveTexts.none(), findings).pass(document, "acme.example.test:8443");

        assertThat(document.root()).isEqualTo(tree("""
                host: tenant.example.com
                info: {description: Of tenant.example.com and acme.example.test:8443x.}
                servers: [{url: 'https://tenant.example.com/api'}, {url: /api}, {url: 'https://tenant.example.com'}]
                """));
    }

    @Test
    void stripsExamplesThatAreElsewhere() {
        ObjectNode passed = pass(
                "{a: {externalValue: 'http://198.51.100.1/x'}, b: {externalValue: {c: 1}}}", SensitiveTexts.none());

        assertThat(passed).isEqualTo(tree("{a: {}, b: {externalValue: {c: 1}}}"));
    }

    @Test
    void flagsWhatAServerMayHaveSpoilt() {
        pass(
                "{a: {pattern: '^\\$'}, b: {pattern: '^a\\$$'}, c: {description: 'x <% swaggerOptions %> y'}}",
                SensitiveTexts.none());

        assertThat(messages())
                .containsExactly(
                        "warning spoilt-text vendor/forms.yaml#/a/pattern: ends in an escaped dollar: swagger-ui-express"
                                + " makes one of two, so an anchor may have got lost",
                        "warning spoilt-text vendor/forms.yaml#/c/description: holds a piece of the page's template:"
                                + " swagger-ui-express has put it in place of a dollar and an ampersand");
    }

    private ObjectNode pass(String yaml, SensitiveTexts decisions) {
        SectionDocument document = section("forms", yaml);
        new IntakeGate(decisions, findings).pass(document, null);
        return document.root();
    }

    private List<String> messages() {
        return findings.all().stream().map(Finding::toString).toList();
    }
}
