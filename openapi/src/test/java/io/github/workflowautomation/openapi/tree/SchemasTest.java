package io.github.workflowautomation.openapi.tree;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

    @Test
    void visitsSchemasFromTheOutsideInAndEachOnce() {
        assertThat(places("""
                paths:
                  /a:
                    get:
                      parameters:
                        - schema:
                            items: {}
                            additionalProperties: {}
                            not: {}
                            allOf: [{}, {oneOf: [{}]}]
                            anyOf: [true, {}]
                            properties: {schema: {properties: {schema: {}}}, b: 1}
                """))
                .containsExactly(
                        "",
                        "/items",
                        "/additionalProperties",
                        "/not",
                        "/allOf/0",
                        "/allOf/1",
                        "/allOf/1/oneOf/0",
                        "/anyOf/1",
                        "/properties/schema",
                        "/properties/schema/properties/schema");
    }

    @Test
    void visitsTheComponentsByTheirNames() {
        assertThat(
                        places(
                                "components: {schemas: {A: {properties: {schema: {}}}, schema: {}}, examples: {E: {schema: {}}}}"))
                .containsExactly(
                        "/components/schemas/A",
                        "/components/schemas/A/properties/schema",
                        "/components/schemas/schema");
    }

    private static List<String> places(String document) {
        List<String> places = new ArrayList<>();
        Schemas.forEach(
                tree(document),
                (place, schema) ->
                        places.add(place.toString().replaceFirst("^/paths/~1a/get/parameters/0/schema", "")));
        return places;
    }
}
