package io.github.workflowautomation.openapi.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Place items = Place.root()
            .child("components")
            .child("schemas")
            .child("A~/b")
            .child("allOf")
            .child(2);

    @Test
    void writesItselfAsAJsonPointer() {
        assertThat(items).hasToString("/components/schemas/A~0~1b/allOf/2");
        assertThat(items.pointer()).isEqualTo(JsonPointer.compile("/components/schemas/A~0~1b/allOf/2"));
        assertThat(Place.root().child("").child("x")).hasToString("//x");
        assertThat(Place.root().pointer()).isEqualTo(JsonPointer.empty());
    }

    @Test
    void isReadFromAJsonPointer() {
        assertThat(Place.of(items.pointer())).isEqualTo(items).hasSameHashCodeAs(items);
        assertThat(Place.of(JsonPointer.compile("//x")))
                .isEqualTo(Place.root().child("").child("x"));
        assertThat(Place.of(JsonPointer.empty())).isEqualTo(Place.root()).isNotEqualTo(items);
    }

    @Test
    void knowsItsLastStepAndWhatHoldsIt() {
        assertThat(items.step()).isEqualTo("2");
        assertThat(items.holder().step()).isEqualTo("allOf");
        assertThat(items.holder().holder().step()).isEqualTo("A~/b");
        assertThat(Place.root().step()).isEmpty();
        assertThat(Place.root().holder()).isEqualTo(Place.root());
    }

    @Test
    void knowsWhereItIs() {
        Place schemas = Place.root().child("components").child("schemas");

        assertThat(schemas.is("components", "schemas")).isTrue();
        assertThat(items.is("components", "schemas")).isFalse();
        assertThat(schemas.is("components")).isFalse();
        assertThat(items.isIn("components", "schemas")).isTrue();
        assertThat(schemas.isIn("components", "schemas")).isTrue();
        assertThat(schemas.isIn("components", "schemas", "A~/b")).isFalse();
        assertThat(items.isIn("components", "responses")).isFalse();
    }

    @Test
    void knowsTheStepsThatItPasses() {
        assertThat(items.passes("allOf")).isTrue();
        assertThat(items.passes("2")).isTrue();
        assertThat(items.passes("all")).isFalse();
        assertThat(Place.root().passes("")).isFalse();
    }
}
