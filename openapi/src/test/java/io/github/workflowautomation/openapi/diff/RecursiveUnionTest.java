package io.github.workflowautomation.openapi.diff;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Variants that build on what lists them, or hold it: to ask whether two are the same leads back to the question. */
@Timeout(60)
class RecursiveUnionTest {

    private static final String PETS = """
        Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {name: {type: string}}}]}
        """;

    private static final String TREE = """
        Pet: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Branch'}]}
            Leaf: {type: string}
            Branch: {type: object, properties: {left: {$ref: '#/components/schemas/Pet'}}}
        """;

    @Test
    void variantsThatBuildOnWhatListsThemAreTheSameAsBefore() {
        assertThat(changes(PETS, PETS)).isEmpty();
    }

    @Test
    void aChangeInSuchAVariantIsFound() {
        assertThat(changes(PETS, PETS.replace("lives: {type: integer}", "lives: {type: string}")))
                .containsExactly("type-changed #/components/schemas/Cat/allOf/1/properties/lives");
    }

    @Test
    void aVariantThatHoldsItsUnionMayChangeItsName() {
        assertThat(changes(TREE, TREE.replace("Branch", "Twig")))
                .containsExactly("schema-renamed #/components/schemas/Twig");
    }

    @Test
    void aChangeInAVariantWithANewNameIsFound() {
        assertThat(changes(TREE, TREE.replace("Branch", "Twig").replace("left", "right")))
                .contains("property-renamed #/components/schemas/Twig/properties/right");
    }

    @Test
    void manyVariantsThatBuildOnWhatListsThemTakeNoTime() {
        String many = "Pet: {type: object, discriminator: {propertyName: kind, mapping: {MAPPING}}}"
                .replace("MAPPING", String.join(", ", names("k%d: Pet%d")));
        String variants =
                String.join("", names("\n    Pet%d: {allOf: [{$ref: '#/components/schemas/Pet'}, {title: t%d}]}"));

        assertThat(changes(many + variants, many + variants)).isEmpty();
    }

    private static List<String> names(String pattern) {
        return IntStream.range(0, 60).mapToObj(i -> pattern.formatted(i, i)).toList();
    }

    private static List<String> changes(String before, String after) {
        return DocumentDiff.between(document(before), document(after)).stream()
                .map(change -> change.rule().id() + " #" + change.at())
                .toList();
    }

    private static ObjectNode document(String schemas) {
        return tree("""
                openapi: 3.0.3
                paths:
                  /pets:
                    get:
                      tags: [pets]
                      operationId: pets
                      security: []
                      responses:
                        '200':
                          description: d
                          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                components:
                  schemas:
                    SCHEMAS
                """.replace("SCHEMAS", schemas));
    }
}
