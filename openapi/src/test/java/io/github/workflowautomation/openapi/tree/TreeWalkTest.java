package io.github.workflowautomation.openapi.tree;

import static io.github.workflowautomation.openapi.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class TreeWalkTest {

    private final JsonNode document = tree("""
            example: {a: {}}
            default: [{}, 1, [{}]]
            properties:
              default: {enum: [{}], items: {}}
              plain: 1
            """);

    @Test
    void visitsEveryObject() {
        assertThat(places(TreeWalk::objects))
                .containsExactly(
                        "",
                        "/example",
                        "/example/a",
                        "/default/0",
                        "/default/2/0",
                        "/properties",
                        "/properties/default",
                        "/properties/default/enum/0",
                        "/properties/default/items");
    }

    @Test
    void passesOverDataButNotOverWhatIsOnlyNamedLikeIt() {
        assertThat(places(TreeWalk::meaningfulObjects))
                .containsExactly("", "/properties", "/properties/default", "/properties/default/items");
    }

    @Test
    void passesOverObjectsWhoseKeysAreNames() {
        assertThat(places(TreeWalk::describedObjects))
                .containsExactly("", "/properties/default", "/properties/default/items");
    }

    /** A property may be called like a map, and what is in it is a schema again. */
    @Test
    void aNameThatLooksLikeAMapIsAName() {
        List<String> places = new ArrayList<>();
        TreeWalk.describedObjects(
                tree("{properties: {headers: {default: {}, not: {}}}}"),
                (place, object) -> places.add(place.toString()));

        assertThat(places).containsExactly("", "/properties/headers", "/properties/headers/not");
    }

    private List<String> places(Walk walk) {
        List<String> places = new ArrayList<>();
        walk.go(document, (place, object) -> places.add(place.toString()));
        return places;
    }

    private interface Walk {

        void go(JsonNode root, BiConsumer<Place, ObjectNode> visitor);
    }
}
