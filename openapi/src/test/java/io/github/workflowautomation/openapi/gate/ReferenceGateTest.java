package io.github.workflowautomation.openapi.gate;

import static io.github.workflowautomation.openapi.Trees.section;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.workflowautomation.openapi.finding.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceGateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {a: {$ref: 'http://198.51.100.1/x.yaml'}}              | /a/$ref
            {a: {$ref: 'file:///etc/passwd'}}                      | /a/$ref
            {a: {$ref: '../other.yaml#/x'}}                        | /a/$ref
            {a: {$ref: 'other.yaml'}}                              | /a/$ref
            {a: {$ref: '#x'}}                                      | /a/$ref
            {a: {$ref: ''}}                                        | /a/$ref
            {a: [1, {$ref: x}]}                                    | /a/1/$ref
            {a: {example: {$ref: x}}}                              | /a/example/$ref
            {a: {operationRef: 'http://198.51.100.1/x'}}           | /a/operationRef
            {a: {discriminator: {mapping: {x: 'other.yaml#/x'}}}}  | /a/discriminator/mapping/x
            """)
    void refusesWhatPointsOutside(String document, String place) {
        assertThatThrownBy(() -> ReferenceGate.check(section("forms", document)))
                .isInstanceOf(ContentException.class)
                .hasMessage("vendor/forms.yaml#" + place
                        + ": points outside the document; only references that start with #/ are followed");
    }

    @Test
    void letsLocalReferencesPass() {
        var document = section("forms", """
                a: {$ref: '#/components/schemas/A'}
                b: {discriminator: {mapping: {x: A, y: '#/components/schemas/A'}}}
                properties: {$ref: {type: string}}
                """);

        assertThatCode(() -> ReferenceGate.check(document)).doesNotThrowAnyException();
    }
}
