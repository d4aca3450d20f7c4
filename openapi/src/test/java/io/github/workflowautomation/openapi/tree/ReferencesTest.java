package io.github.workflowautomation.openapi.tree;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final ObjectNode document = tree("""
            a: {$ref: '#/components/schemas/A'}
            b: {$ref: 1}
            c:
              discriminator:
                mapping: {cat: Cat, dog: '#/components/schemas/Dog', mouse: 'other.yaml#/Mouse'}
            d: {discriminator: {propertyName: kind}}
            example: {$ref: '#/not/one'}
            components: {schemas: {A: {type: string}}}
            """);

    @Test
    void areFoundWithTheirPlaces() {
        Place mapping = Place.root().child("c").child("discriminator").child("mapping");

        assertThat(References.of(document))
                .containsExactly(
                        new References.Reference(Place.root().child("a").child("$ref"), "#/components/schemas/A"),
                        new References.Reference(mapping.child("cat"), "#/components/schemas/Cat"),
                        new References.Reference(mapping.child("dog"), "#/components/schemas/Dog"),
                        new References.Reference(mapping.child("mouse"), "other.yaml#/Mouse"));
    }

    @Test
    void areRewrittenWhereTheyStand() {
        References.rewrite(document, target -> target.replace("#/components/schemas/", "#/x/"));

        assertThat(document).isEqualTo(tree("""
                a: {$ref: '#/x/A'}
                b: {$ref: 1}
                c:
                  discriminator:
                    mapping: {cat: '#/x/Cat', dog: '#/x/Dog', mouse: 'other.yaml#/Mouse'}
                d: {discriminator: {propertyName: kind}}
                example: {$ref: '#/not/one'}
                components: {schemas: {A: {type: string}}}
                """));
    }

    @Test
    void leadToWhatTheyName() {
        assertThat(References.resolve(document, "#/components/schemas/A")).isEqualTo(tree("type: string"));
        assertThat(References.resolve(document, "#/components/schemas/B").isMissingNode())
                .isTrue();
    }
}
