package io.github.workflowautomation.openapi.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @Test
    void knowsItsPartsAndItsShape() {
        PathTemplate template = new PathTemplate("/users/{user}/files/{name}.{type}/");

        assertThat(template.variables()).containsExactly("user", "name", "type");
        assertThat(template.segments()).containsExactly("", "users", "{user}", "files", "{name}.{type}", "");
        assertThat(template.shape()).isEqualTo("/users/{}/files/{}.{}/");
        assertThat(template).hasToString("/users/{user}/files/{name}.{type}/");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "/a/{b},     /a/{c},     true",
        "/a/b,       /a/b,       true",
        "/{a}/b,     /a/{b},     true",
        "/a/{b}/{c}, /{a}/b/{c}, true",
        "/a/{b},     /a/b,       false",
        "/a/b,       /a/{b},     false",
        "/{a}/b/c,   /a/b/c,     false",
        "/a/{b},     /a/{b}/c,   false",
        "/a/{b},     /a/,        false",
        "/a/,        /a/{b},     false",
        "/a/b,       /a/c,       false",
        "/{a}/b,     /{a}/c,     false",
        "/a/{b}.{c}, /a/{b},     true"
    })
    void overlapsWhereNeitherSaysMore(String one, String other, boolean overlaps) {
        assertThat(new PathTemplate(one).overlapsAsEqual(new PathTemplate(other)))
                .isEqualTo(overlaps);
    }
}
